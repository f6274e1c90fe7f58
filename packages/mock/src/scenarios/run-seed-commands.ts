import { callAsStaff, parseText } from '../worlds/call-as-staff.ts'
import { teamOf } from '../worlds/team-of.ts'
import type { World } from '../worlds/world.ts'
import { addTeam } from './add-team.ts'
import type { GrantSeed, SeedCommand, SeededTeam, SeedResult, TeamSeed } from './seed-command.ts'

/** @param teamId of the team that commands are for which name none. */
export async function runSeedCommands(
  world: World,
  teamId: string,
  commands: readonly SeedCommand[],
): Promise<Pick<SeedResult, 'grantIds' | 'teams'>> {
  const grantIds: string[] = []
  const teams: SeededTeam[] = []
  for (const command of commands) {
    switch (command.type) {
      case 'grant': {
        const of = command.team === undefined ? teamId : teamOf(world, command.team).teamId
        grantIds.push(await grantCredits(world, of, command))
        break
      }
      case 'team':
        teams.push(await world.inTurn(async () => openTeam(world, command)))
    }
  }
  return { grantIds, teams }
}

async function openTeam(world: World, seed: TeamSeed): Promise<SeededTeam> {
  const { name, plan = 'demo', anchorAt = null, timeZone = 'UTC' } = seed
  if (world.teams.some(({ teamName }) => teamName === name)) {
    throw new Error(`World \`${world.name}\` has a team \`${name}\` already.`)
  }
  return addTeam(world, { name, plan, anchorAt, timeZone })
}

/** As a person would: preview, then the write with the previewed version. */
async function grantCredits(world: World, teamId: string, grant: GrantSeed): Promise<string> {
  const path = { team_id: teamId }
  const body = {
    kind: grant.kind,
    amount: grant.amount,
    source: grant.source ?? 'promo',
    class: grant.class ?? 'unpaid',
    priority: grant.priority ?? 100,
    effective_at: grant.effectiveAt ?? null,
    expires_at: grant.expiresAt ?? null,
    reason_code: 'goodwill',
    note: 'Seeded for a test.',
  }
  const preview = await callAsStaff(world, 'adminCreateGrant', { path, body, query: { preview: 'true' } })
  const headers = { 'if-match': parseText(preview, 'version'), 'idempotency-key': world.ids.next('seed') }
  return parseText(await callAsStaff(world, 'adminCreateGrant', { path, body, headers }), 'grant', 'id')
}
