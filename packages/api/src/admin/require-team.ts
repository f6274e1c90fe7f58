import { type Refused, refuse } from '../http/answer.ts'
import type { Ports } from '../ports/ports.ts'
import type { Team } from '../ports/teams.ts'

/** Every staff operation on a team starts so: nothing else may answer for a team that is not there. */
export async function requireTeam(
  ports: Ports,
  teamId: string,
): Promise<{ ok: true; team: Team } | { ok: false; refused: Refused }> {
  const team = await ports.teams.findTeam(teamId)
  if (team === null) return { ok: false, refused: refuse('not_found', `There is no team \`${teamId}\`.`) }
  return { ok: true, team }
}
