import type { TeamSummary } from '@scrip/sdk/admin'
import { usePermission } from '../app/permissions.ts'
import { AdjustDialog } from '../features/corrections/ui/adjust-dialog.tsx'
import { ClawBackDialog } from '../features/corrections/ui/claw-back-dialog.tsx'
import type { TeamAct } from '../features/teams/model/team-act.ts'
import { PlanDialog } from '../features/teams/ui/plan-dialog.tsx'
import { StatusDialog } from '../features/teams/ui/status-dialog.tsx'

/** What the URL says is about to be done to the team; nothing for who may not. */
export function TeamDialog(props: {
  readonly act: TeamAct | undefined
  readonly summary: TeamSummary
  readonly onClose: () => void
}) {
  const { act, summary, onClose } = props
  const { id: teamId, time_zone: timeZone } = summary.team
  const mayCorrect = usePermission('credits:write')
  const mayManage = usePermission('teams:write')
  switch (act) {
    case undefined:
      return null
    case 'adjust':
      return mayCorrect ? <AdjustDialog teamId={teamId} timeZone={timeZone} onClose={onClose} /> : null
    case 'claw-back':
      return mayCorrect ? <ClawBackDialog teamId={teamId} timeZone={timeZone} onClose={onClose} /> : null
    case 'plan':
      return mayManage ? <PlanDialog summary={summary} timeZone={timeZone} onClose={onClose} /> : null
    case 'suspend':
      return mayManage ? <StatusDialog teamId={teamId} status="suspended" onClose={onClose} /> : null
    case 'unsuspend':
      return mayManage ? <StatusDialog teamId={teamId} status="active" onClose={onClose} /> : null
  }
}
