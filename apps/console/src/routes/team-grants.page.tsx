import { getRouteApi } from '@tanstack/react-router'
import { usePermission } from '../app/permissions.ts'
import { ExpiryDialog } from '../features/grants/ui/expiry-dialog.tsx'
import { GrantsPage } from '../features/grants/ui/grants-page.tsx'
import { VoidDialog } from '../features/grants/ui/void-dialog.tsx'
import { useTeam } from './use-team.ts'

const route = getRouteApi('/staff/teams/$teamId/grants')

export function TeamGrants() {
  const { teamId, timeZone, summary } = useTeam()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayGrant = usePermission('credits:write')
  const grantId = mayGrant ? search.grant : undefined
  const dialog = {
    teamId,
    timeZone,
    onClose: () => {
      void navigate({ search: { ...search, act: undefined }, replace: true, resetScroll: false })
    },
  }
  return (
    <>
      <GrantsPage teamId={teamId} timeZone={timeZone} balances={summary.balances} />
      {grantId !== undefined && search.act === 'void' ? <VoidDialog grantId={grantId} {...dialog} /> : null}
      {grantId !== undefined && search.act === 'expiry' ? (
        <ExpiryDialog grantId={grantId} {...dialog} />
      ) : null}
    </>
  )
}
