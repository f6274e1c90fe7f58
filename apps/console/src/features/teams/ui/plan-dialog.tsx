import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import type { PlanChange, PlanChangeReceipt, TeamSummary } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { useMoneyWrite } from '../../../app/use-money-write.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { MoneyWriteForm } from '../../../ui/money-write-form.tsx'
import { reasonFieldOfPointer } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { planChangeCalls } from '../api/plan-change.mutation.ts'
import { planListQuery } from '../api/plan-list.query.ts'
import { describePlan } from '../model/describe-plan.ts'
import { describeTeamPlan } from '../model/describe-team-plan.ts'
import {
  emptyPlanChangeDraft,
  findPlanChangeProblems,
  toPlanChange,
  toPlanEffectRows,
} from '../model/plan-change-draft.ts'
import type { PlanChangeDraft } from '../model/plan-change-draft.ts'
import { PlanChangeFacts, PlanChanged } from './plan-changed.tsx'

const fieldOfPointer = { '/plan_id': 'planId', '/at': 'at', ...reasonFieldOfPointer } as const

/** Another plan, or the same one to call off a change that waits. */
export function PlanDialog(props: {
  readonly summary: TeamSummary
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { summary, timeZone, onClose } = props
  const client = useAdminClient()
  const write = useMoneyWrite<PlanChange, PlanChangeReceipt, PlanChangeReceipt>({
    ...planChangeCalls(client, summary.team.id),
    onRefused: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
  })
  const form = useForm<PlanChangeDraft>({
    initialValues: emptyPlanChangeDraft,
    validate: findPlanChangeProblems,
    onValuesChange: write.reset,
  })
  return (
    <Dialog title="Change the plan" onClose={onClose}>
      {write.receipt === null ? (
        <MoneyWriteForm
          write={write}
          timeZone={timeZone}
          onSubmit={form.onSubmit((draft) => {
            write.preview(toPlanChange(draft))
          })}
          rowsOf={toPlanEffectRows}
          commitLabel={(preview) => `Change to ${preview.after.name}`}
          renderEffect={(preview) => <PlanChangeFacts change={preview} timeZone={timeZone} />}
        >
          <p className={grid['line']}>
            Now: <strong>{describeTeamPlan(summary)}</strong>
          </p>
          <PlanFields form={form} summary={summary} />
          <ReasonFields
            code={form.getInputProps('reasonCode')}
            note={form.getInputProps('note')}
            ticket={form.getInputProps('ticketUrl')}
          />
        </MoneyWriteForm>
      ) : (
        <PlanChanged receipt={write.receipt} timeZone={timeZone} onClose={onClose} />
      )}
    </Dialog>
  )
}

function PlanFields(props: {
  readonly form: UseFormReturnType<PlanChangeDraft>
  readonly summary: TeamSummary
}) {
  const { form, summary } = props
  const plans = useQuery(planListQuery(useAdminClient()))
  const choices = (plans.data ?? []).filter(
    // The plan that the team is on is a choice only when it calls off another one.
    (plan) => plan.id !== summary.team.plan.id || summary.pending_plan !== null,
  )
  return (
    <>
      <div className={grid['row']}>
        <NativeSelect
          label="New plan"
          required
          disabled={plans.data === undefined}
          data={[
            { value: '', label: plans.data === undefined ? 'Loading plans' : 'Choose a plan' },
            ...choices.map((plan) => ({
              value: plan.id,
              label: `${plan.name}: ${describePlan(plan)}${plan.id === summary.team.plan.id ? ' (stay)' : ''}`,
            })),
          ]}
          {...form.getInputProps('planId')}
        />
        <NativeSelect
          label="When"
          data={[
            { value: 'default', label: 'An upgrade now, else at the period’s end' },
            { value: 'now', label: 'Now' },
            { value: 'period_end', label: 'At the period’s end' },
          ]}
          {...form.getInputProps('at')}
        />
      </div>
      {plans.error === null ? null : (
        <FailureNotice
          error={plans.error}
          act="read"
          onRetry={() => {
            void plans.refetch()
          }}
        />
      )}
    </>
  )
}
