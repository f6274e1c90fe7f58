import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { KindSelect } from '../../../ui/kind-select.tsx'
import { reasonFieldOfPointer } from '../../../ui/reason-draft.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { emptyBudgetDraft, findBudgetProblems, toBudgetSetting } from '../model/budget-draft.ts'
import type { BudgetDraft } from '../model/budget-draft.ts'

const fieldOfPointer = {
  '/scope_id': 'scopeId',
  '/kind': 'kind',
  '/window': 'window',
  '/limit': 'limit',
  ...reasonFieldOfPointer,
} as const

interface Names {
  readonly keys: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, string>
}

/** A budget, or a new limit of one that is there. It moves no credits, so it has no effect to preview. */
export function BudgetDialog(props: {
  readonly teamId: string
  readonly names: Names
  readonly onClose: () => void
}) {
  const { teamId, names, onClose } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const set = useMutation({
    mutationFn: async (draft: BudgetDraft) => {
      await client.budgets.set(teamId, toBudgetSetting(draft))
      await invalidateTeamMoney(queryClient, teamId)
    },
    onError: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
    onSuccess: onClose,
  })
  const form = useForm<BudgetDraft>({
    initialValues: emptyBudgetDraft(teamId),
    validate: findBudgetProblems,
  })
  return (
    <Dialog title="Set a budget" onClose={onClose}>
      <form
        className={grid['form']}
        noValidate
        onSubmit={form.onSubmit((draft) => {
          set.mutate(draft)
        })}
      >
        <p className={grid['line']}>
          The most that may be spent in a window; holds count too. A budget that is there already gets the new
          limit and keeps what it has counted.
        </p>
        <BudgetFields form={form} teamId={teamId} names={names} />
        <ReasonFields
          code={form.getInputProps('reasonCode')}
          note={form.getInputProps('note')}
          ticket={form.getInputProps('ticketUrl')}
        />
        <div className={grid['actions']}>
          <Button type="submit" loading={set.isPending}>
            Set the budget
          </Button>
        </div>
        {set.error === null ? null : <FailureNotice error={set.error} act="repeatable" />}
      </form>
    </Dialog>
  )
}

function BudgetFields(props: {
  readonly form: UseFormReturnType<BudgetDraft>
  readonly teamId: string
  readonly names: Names
}) {
  const { form, teamId, names } = props
  return (
    <div className={grid['row']}>
      <NativeSelect
        label="Of"
        data={[
          { value: teamId, label: 'The whole team' },
          ...[...names.keys].map(([value, label]) => ({ value, label: `API key: ${label}` })),
          ...[...names.members].map(([value, label]) => ({ value, label: `Member: ${label}` })),
        ]}
        {...form.getInputProps('scopeId')}
      />
      <KindSelect input={form.getInputProps('kind')} />
      <TextInput
        label="Limit"
        inputMode="numeric"
        autoComplete="off"
        required
        description="0 stops all that costs"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.getInputProps('limit')}
      />
      <NativeSelect
        label="Window"
        data={[
          { value: 'day', label: 'A calendar day' },
          { value: 'month', label: 'A calendar month' },
          { value: 'lifetime', label: 'Never begins anew' },
        ]}
        {...form.getInputProps('window')}
      />
    </div>
  )
}
