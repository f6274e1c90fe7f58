import { type Answer, answerOk } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import type { Team } from '../ports/teams.ts'
import { requireTeam } from './require-team.ts'
import { loadStaffTeams } from './staff-team.ts'

type Call = StaffCall<'adminSuspendTeam' | 'adminUnsuspendTeam'>

/** From now on every call of the team's keys is refused; its credits go on as they would. */
export function adminSuspendTeam(call: StaffCall<'adminSuspendTeam'>): Promise<Answer> {
  return setStatus(call, 'suspended', 'team.suspend')
}

export function adminUnsuspendTeam(call: StaffCall<'adminUnsuspendTeam'>): Promise<Answer> {
  return setStatus(call, 'active', 'team.unsuspend')
}

async function setStatus(call: Call, status: Team['status'], action: string): Promise<Answer> {
  const { ports, now, requestId, ip, session } = call
  const { path, body } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  await ports.teams.setStatus(path.team_id, status, {
    id: ports.ids.next('aud'),
    at: now,
    actor: staffActor(session),
    action,
    target: path.team_id,
    teamId: path.team_id,
    reason: { code: body.reason_code, note: body.note, ticketUrl: body.ticket_url ?? null },
    before: { status: found.team.status },
    after: { status },
    requestId,
    ip,
  })
  const [team] = await loadStaffTeams(ports, [{ ...found.team, status }], now)
  if (team === undefined) throw new Error('one team was asked for and none was answered')
  return answerOk(team)
}
