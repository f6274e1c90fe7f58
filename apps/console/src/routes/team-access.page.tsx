import { getRouteApi } from '@tanstack/react-router'
import { usePermission } from '../app/permissions.ts'
import { AccessPage } from '../features/access/ui/access-page.tsx'
import { RefundDialog } from '../features/corrections/ui/refund-dialog.tsx'
import { useTeam } from './use-team.ts'

const route = getRouteApi('/staff/teams/$teamId/access')

export function TeamAccess() {
  const { teamId, timeZone } = useTeam()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayRefund = usePermission('credits:write')
  return (
    <>
      <AccessPage teamId={teamId} timeZone={timeZone} mayRefund={mayRefund} />
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
