import type { UsageRow } from '../ports/ledger.ts'
import type { Ports } from '../ports/ports.ts'

/** Names of the teams that rows are about, by id. */
export async function loadTeamNames(
  ports: Pick<Ports, 'teams'>,
  rows: readonly UsageRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ teamId }) => (teamId === null ? [] : [teamId])))]
  const teams = ids.length === 0 ? [] : await ports.teams.findTeams(ids)
  return new Map(teams.map(({ id, name }) => [id, name]))
}
