import type { Refused } from '../http/answer.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import type { Ports } from '../ports/ports.ts'
import type { Team } from '../ports/teams.ts'

/** Every staff operation on a team starts so: nothing else may answer for a team that is not there. */
export async function requireTeam(
  ports: Ports,
  teamId: string,
): Promise<{ ok: true; team: Team } | { ok: false; refused: Refused }> {
  const team = await ports.teams.findTeam(teamId)
  if (team === null) return { ok: false, refused: refuseMissing('team', teamId) }
  return { ok: true, team }
}
