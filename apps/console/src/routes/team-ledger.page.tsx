import { getRouteApi } from '@tanstack/react-router'
import { usePermission } from '../app/permissions.ts'
import { RefundDialog } from '../features/corrections/ui/refund-dialog.tsx'
import { LedgerPage } from '../features/ledger/ui/ledger-page.tsx'
import { useTeam } from './use-team.ts'

const route = getRouteApi('/staff/teams/$teamId/ledger')

export function TeamLedger() {
  const { teamId, timeZone, names } = useTeam()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayRefund = usePermission('credits:write')
  return (
    <>
      <LedgerPage teamId={teamId} timeZone={timeZone} names={names} mayRefund={mayRefund} />
      {search.refund === undefined || !mayRefund ? null : (
        <RefundDialog
          key={search.refund}
          teamId={teamId}
          chargeId={search.refund}
          timeZone={timeZone}
          onClose={() => {
            void navigate({ search: { ...search, refund: undefined }, replace: true, resetScroll: false })
          }}
        />
      )}
    </>
  )
}
