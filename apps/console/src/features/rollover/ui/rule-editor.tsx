import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RolloverRule } from '@scrip/sdk/admin'
import { EffectPreview } from '../../../ui/effect-preview.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import grid from '../../../ui/form-grid.module.css'
import type { Kind } from '../../../ui/kind.ts'
import { parseReasonCode } from '../../../ui/labels.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { describeRule, toRolloverRule, toRuleDraft } from '../model/rule-draft.ts'
import { findRuleFormProblems } from '../model/rule-form.ts'
import type { RuleForm } from '../model/rule-form.ts'
import { RuleFields } from './rule-fields.tsx'
import { useRuleChange } from './use-rule-change.ts'

/** Edits the rule, shows what the next rollover makes of it, and only then saves it. */
export function RuleEditor(props: {
  readonly teamId: string
  readonly kind: Kind
  readonly rule: RolloverRule
  readonly onSaved: () => void
}) {
  const { teamId, kind, rule, onSaved } = props
  const change = useRuleChange(teamId, kind, onSaved)
  const { preview, commit } = change
  const form = useForm<RuleForm>({
    initialValues: { ...toRuleDraft(rule), reasonCode: '', note: '', ticketUrl: '' },
    validate: findRuleFormProblems,
    onValuesChange: change.reset,
  })
  const submit = (values: RuleForm) => {
    commit.reset()
    preview.mutate({
      rule: toRolloverRule(values),
      reason_code: parseReasonCode(values.reasonCode),
      note: values.note.trim(),
      ...(values.ticketUrl === '' ? {} : { ticket_url: values.ticketUrl }),
    })
  }
  return (
    <form className={grid['form']} noValidate onSubmit={form.onSubmit(submit)}>
      <RuleFields form={form} />
      <ReasonFields
        code={form.getInputProps('reasonCode')}
        note={form.getInputProps('note')}
        ticket={form.getInputProps('ticketUrl')}
      />
      {preview.error === null ? null : <FailureNotice error={preview.error} act="read" />}
      {change.isConflict ? (
        <Notice tone="warn" title="The account changed since your preview">
          <strong>Nothing was saved.</strong> The effect is previewed anew; look at it before you save.
        </Notice>
      ) : null}
      {commit.error === null || change.isConflict ? null : <FailureNotice error={commit.error} act="write" />}
      {preview.data === undefined ? (
        <div className={grid['actions']}>
          <Button type="submit" loading={preview.isPending}>
            Preview the effect
          </Button>
        </div>
      ) : (
        <RuleEffect change={change} />
      )}
    </form>
  )
}

function RuleEffect(props: { readonly change: ReturnType<typeof useRuleChange> }) {
  const { preview, commit } = props.change
  const previewed = preview.data
  if (previewed === undefined) return null
  const { effect } = previewed.receipt
  return (
    <>
      <p style={{ margin: 0, outline: 'none' }} tabIndex={-1} ref={focusOnMount}>
        New rule: <strong>{describeRule(effect.after)}</strong>
      </p>
      <EffectPreview
        label="What the end of the period makes of the credits"
        rows={[
          { label: 'Unused', before: effect.rollover_before.unused, after: effect.rollover_after.unused },
          { label: 'Carried', before: effect.rollover_before.carry, after: effect.rollover_after.carry },
          {
            label: 'Forfeited',
            before: effect.rollover_before.forfeit,
            after: effect.rollover_after.forfeit,
          },
        ]}
      />
      <div className={grid['actions']}>
        <Button
          loading={commit.isPending}
          onClick={() => {
            commit.mutate(previewed)
          }}
        >
          {commit.error === null || props.change.isConflict ? 'Save the rule' : 'Send it again'}
        </Button>
      </div>
    </>
  )
}
