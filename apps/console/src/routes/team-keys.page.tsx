import { KeysPage } from '../features/keys/ui/keys-page.tsx'
import { useTeam } from './use-team.ts'

export function TeamKeys() {
  const { teamId, timeZone } = useTeam()
  return <KeysPage teamId={teamId} timeZone={timeZone} />
}
