import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import type { Plan } from '@scrip/sdk/admin'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { teamKeys } from '../../../app/team-keys.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { planListQuery } from '../api/plan-list.query.ts'
import { describePlan } from '../model/describe-plan.ts'
import { emptyTeamDraft, findTeamProblems, toTeamCreation } from '../model/team-draft.ts'
import type { TeamDraft } from '../model/team-draft.ts'

const fieldOfPointer = {
  '/name': 'name',
  '/domain': 'domain',
  '/plan_id': 'planId',
  '/time_zone': 'timeZone',
  '/owner_email': 'ownerEmail',
} as const

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

export function NewTeamPage() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const plans = useQuery(planListQuery(client))
  const form = useForm<TeamDraft>({ initialValues: emptyTeamDraft, validate: findTeamProblems })
  const create = useMutation({
    mutationFn: async (draft: TeamDraft) => (await client.teams.create(toTeamCreation(draft))).data,
    onError: (error) => {
      form.setErrors(fieldErrorsOf(error, fieldOfPointer))
    },
    onSuccess: async (team) => {
      await queryClient.invalidateQueries({ queryKey: teamKeys.lists })
      await navigate({ to: '/teams/$teamId/keys', params: { teamId: team.id } })
    },
  })
  return (
    <>
      <PageHeader
        title="New team"
        lead="What its plan grants at the start is granted at once. The next page makes its first API key."
      />
      <Panel>
        <form
          className={grid['form']}
          noValidate
          onSubmit={form.onSubmit((draft) => {
            create.mutate(draft)
          })}
        >
          <TeamFields form={form} plans={plans.data} />
          {plans.error === null ? null : (
            <FailureNotice
              error={plans.error}
              act="read"
              onRetry={() => {
                void plans.refetch()
              }}
            />
          )}
          {create.error === null ? null : <FailureNotice error={create.error} act="unkeyed" />}
          <div className={grid['actions']}>
            <Button type="submit" loading={create.isPending}>
              Create team
            </Button>
            <LinkButton to="/teams" variant="default">
              Cancel
            </LinkButton>
          </div>
        </form>
      </Panel>
    </>
  )
}

function TeamFields(props: {
  readonly form: UseFormReturnType<TeamDraft>
  readonly plans: readonly Plan[] | undefined
}) {
  const { form, plans } = props
  const chosen = plans?.find((plan) => plan.id === form.values.planId)
  return (
    <>
      <div className={grid['row']}>
        <TextInput label="Name" required maxLength={200} {...form.getInputProps('name')} />
        <TextInput label="Domain" placeholder="northwind.example" {...form.getInputProps('domain')} />
      </div>
      <div className={grid['row']}>
        <NativeSelect
          label="Plan"
          required
          disabled={plans === undefined}
          description={
            chosen === undefined ? 'Decides what is granted, and when.' : `Grants ${describePlan(chosen)}.`
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={[
            { value: '', label: plans === undefined ? 'Loading plans' : 'Choose a plan' },
            ...(plans ?? []).map((plan) => ({
              value: plan.id,
              label: `${plan.name}: ${describePlan(plan)}`,
            })),
          ]}
          {...form.getInputProps('planId')}
        />
        <NativeSelect
          label="Time zone"
          description="Billing periods and days are cut in it."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={timeZones}
          {...form.getInputProps('timeZone')}
        />
        <TextInput label="Owner’s e-mail" type="email" {...form.getInputProps('ownerEmail')} />
      </div>
    </>
  )
}
