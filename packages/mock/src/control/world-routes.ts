import { rulesVersion } from '@scrip/api'
import { type ScenarioName, scenarioNames } from '../scenarios/scenario-name.ts'
import type { SeedCommand } from '../scenarios/seed-command.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { staffRoles } from '../staff/staff-role.ts'
import type { ControlCall } from './control-call.ts'
import { forgetFaults } from './fault-routes.ts'
import { parseFields, parseText } from '../text/parse-record.ts'

export function showHealth(): unknown {
  return { status: 'ok', rulesVersion, scenarios: scenarioNames }
}

export function listWorlds({ mock }: ControlCall): unknown {
  return { worlds: mock.worlds() }
}

/** Opens a world, a new one when none is named, and tells its keys. */
export async function openWorld({ mock, body, origin }: ControlCall): Promise<unknown> {
  const { name } = body === null ? {} : parseFields(body, 'body', ['name'])
  const world = mock.world(...(name === undefined ? [] : [parseText(name, 'body.name')]))
  const { teamId, apiKey } = await world.seed([])
  const staff = Object.fromEntries(staffRoles.map((role) => [role, world.staff(role).token]))
  return { name: world.name, baseUrl: origin, teamId, apiKey, staff }
}

/** The first key of a team that a seed command made. */
export function showClient({ mock, query }: ControlCall): unknown {
  const team = query.get('team')
  return { apiKey: mock.client(team === null ? {} : { team }).apiKey }
}

export async function dropWorld(call: ControlCall): Promise<undefined> {
  const world = call.mock.world(call.path['name'] ?? '')
  forgetFaults({ ...call, mock: world })
  await world[Symbol.asyncDispose]()
}

export async function seedWorld({ mock, body }: ControlCall): Promise<unknown> {
  const { commands = [] } = parseFields(body ?? {}, 'body', ['commands'])
  // Whether it is a scenario or commands that the product has, the mock judges.
  return mock.seed(commands as ScenarioName | readonly SeedCommand[])
}

export function takeSnapshot({ mock }: ControlCall): unknown {
  return mock.snapshot()
}

export function restoreSnapshot(call: ControlCall): undefined {
  call.mock.restore(call.body as Snapshot)
  forgetFaults(call)
}

export function resetWorld(call: ControlCall): undefined {
  call.mock.reset()
  forgetFaults(call)
}
