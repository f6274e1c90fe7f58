import { LedgerPage } from '../features/ledger/ui/ledger-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamLedger() {
  const { teamId, timeZone, names } = useTeam()
  return <LedgerPage teamId={teamId} timeZone={timeZone} names={names} />
}
