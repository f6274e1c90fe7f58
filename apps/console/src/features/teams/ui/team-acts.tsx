import type { StaffTeam } from '@scrip/sdk/admin'
import { usePermission } from '../../../app/permissions.ts'
import grid from '../../../ui/form-grid.module.css'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { TeamAct } from '../model/team-act.ts'

/** The ways to what may be done to the team; nothing for who may only read. */
export function TeamActs(props: { readonly team: StaffTeam }) {
  const { team } = props
  const mayCorrect = usePermission('credits:write')
  const mayManage = usePermission('teams:write')
  if (!mayCorrect) return null
  const link = (act: TeamAct) => ({
    to: '/teams/$teamId' as const,
    params: { teamId: team.id },
    search: { act },
    replace: true,
    resetScroll: false,
    size: 'compact-sm',
    variant: 'default',
  })
  const isSuspended = team.status === 'suspended'
  return (
    <nav className={grid['actions']} aria-label="Actions">
      <LinkButton {...link('adjust')}>Take credits away</LinkButton>
      <LinkButton {...link('claw-back')}>Claw back a payment</LinkButton>
      {mayManage ? (
        <>
          <LinkButton {...link('plan')}>Change plan</LinkButton>
          <LinkButton {...link(isSuspended ? 'unsuspend' : 'suspend')}>
            {isSuspended ? 'Lift the suspension' : 'Suspend'}
          </LinkButton>
        </>
      ) : null}
    </nav>
  )
}
