import { callAsStaff, parseText } from '../worlds/call-as-staff.ts'
import type { World } from '../worlds/world.ts'
import type { GrantSeed, SeedCommand } from './seed-command.ts'

/** @returns the ids of the grants, in the order of the commands. */
export async function runSeedCommands(
  world: World,
  teamId: string,
  commands: readonly SeedCommand[],
): Promise<readonly string[]> {
  const grantIds: string[] = []
  for (const command of commands) grantIds.push(await runSeedCommand(world, teamId, command))
  return grantIds
}

async function runSeedCommand(world: World, teamId: string, command: SeedCommand): Promise<string> {
  switch (command.type) {
    case 'grant':
      return grantCredits(world, teamId, command)
  }
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
