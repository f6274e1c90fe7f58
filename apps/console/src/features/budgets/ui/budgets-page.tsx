import type { Budget } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { budgetListQuery } from '../api/budget-list.query.ts'
import { windowLabels } from '../model/window-labels.ts'
import { BudgetDialog } from './budget-dialog.tsx'
import { RemoveBudgetDialog } from './remove-budget-dialog.tsx'

const route = getRouteApi('/staff/teams/$teamId/budgets')
const path = '/teams/$teamId/budgets'

const scopeLabels = { api_key: 'API key', member: 'Member', team: 'Whole team' } as const

interface BudgetsProps {
  readonly teamId: string
  readonly timeZone: string
  readonly names: {
    readonly keys: ReadonlyMap<string, string>
    readonly members: ReadonlyMap<string, string>
  }
}

/** The most that a key, a member or the team may spend in a window, and what of it is used. */
export function BudgetsPage(props: BudgetsProps) {
  const { teamId, timeZone } = props
  const mayWrite = usePermission('credits:write')
  const query = useQuery(budgetListQuery(useAdminClient(), teamId))
  return (
    <>
      <Panel
        title="Budgets"
        aside={
          mayWrite ? (
            <LinkButton
              size="compact-sm"
              to={path}
              params={{ teamId }}
              search={{ act: 'set' }}
              replace
              resetScroll={false}
            >
              Set a budget
            </LinkButton>
          ) : null
        }
        flush
      >
        <QueryView query={query} loadingLabel="Loading the budgets" loadingRows={3}>
          {(budgets) =>
            budgets.length === 0 ? (
              <EmptyState title="No budget">Only the credits themselves limit what is spent.</EmptyState>
            ) : (
              <DataTable
                label="Budgets"
                columns={columnsOf(teamId, timeZone, mayWrite)}
                rows={budgets}
                rowKey={(budget) => budget.id}
              />
            )
          }
        </QueryView>
      </Panel>
      {mayWrite ? <OpenDialog {...props} budgets={query.data ?? []} /> : null}
    </>
  )
}

function OpenDialog(props: BudgetsProps & { readonly budgets: readonly Budget[] }) {
  const { teamId, names, budgets } = props
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const onClose = () => {
    void navigate({ search: {}, replace: true, resetScroll: false })
  }
  const budget = budgets.find(({ id }) => id === search.budget)
  if (search.act === 'set') return <BudgetDialog teamId={teamId} names={names} onClose={onClose} />
  if (search.act !== 'remove' || budget === undefined) return null
  return <RemoveBudgetDialog teamId={teamId} budget={budget} onClose={onClose} />
}

function columnsOf(teamId: string, timeZone: string, mayWrite: boolean): readonly Column<Budget>[] {
  return [
    { key: 'of', header: 'Of', renderCell: (budget) => scopeLabels[budget.scope] },
    { key: 'name', header: 'Name', wrap: true, renderCell: (budget) => budget.scope_label },
    {
      key: 'kind',
      header: 'Kind',
      renderCell: (budget) => <StatusPill tone={budget.kind}>{kindLabels[budget.kind]}</StatusPill>,
    },
    {
      key: 'limit',
      header: 'Limit',
      align: 'right',
      renderCell: (budget) => `${formatCredits(budget.limit)} ${windowLabels[budget.window]}`,
    },
    { key: 'used', header: 'Used', align: 'right', renderCell: (budget) => formatCredits(budget.used) },
    {
      key: 'left',
      header: 'Left',
      align: 'right',
      renderCell: (budget) => <strong>{formatCredits(budget.left)}</strong>,
    },
    {
      key: 'resets',
      header: 'Begins anew',
      renderCell: (budget) => <Instant at={budget.resets_at} timeZone={timeZone} none="Never" />,
    },
    ...(mayWrite
      ? [
          {
            key: 'remove',
            header: 'Remove',
            renderCell: (budget: Budget) => (
              <LinkButton
                size="compact-xs"
                variant="default"
                to={path}
                params={{ teamId }}
                search={{ act: 'remove', budget: budget.id }}
                replace
                resetScroll={false}
                aria-label={`Remove the budget of ${budget.scope_label}, ${kindLabels[budget.kind]}, ${windowLabels[budget.window]}`}
              >
                Remove
              </LinkButton>
            ),
          },
        ]
      : []),
  ]
}
