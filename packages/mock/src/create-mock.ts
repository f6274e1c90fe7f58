import { parseTime } from './clock/parse-time.ts'
import { sampleCatalogue } from './catalogue/sample-catalogue.ts'
import { createMockClock } from './clock/create-mock-clock.ts'
import { createMockFetch } from './fetch/create-mock-fetch.ts'
import { staffToken, teamKey } from './keys/test-key.ts'
import type { Mock } from './mock.ts'
import { defaultBaseUrl, type MockOptions } from './mock-options.ts'
import { parseSeedCommands } from './scenarios/parse-seed-commands.ts'
import { runSeedCommands } from './scenarios/run-seed-commands.ts'
import { type ScenarioName, scenarioNames } from './scenarios/scenario-name.ts'
import { suggest } from './text/nearest-of.ts'
import { verifyInvariants } from './verify/verify-invariants.ts'
import { answer } from './worlds/answer.ts'
import { createHost, type Host } from './worlds/host.ts'
import { defaultWorldName, parseWorldName } from './worlds/world-name.ts'

/**
 * Makes a mock: the server's own application, kept in memory, with a clock that the test turns. Nothing is set up until
 * the first call, and two mocks share nothing.
 *
 * @throws RangeError when an option makes no sense.
 * @example
 * const mock = createMock({ now: '2030-01-01T00:00:00Z' })
 * const client = createClient(mock.client())
 */
export function createMock(options: MockOptions = {}): Mock {
  const { seed = 1, scenario = 'fresh', baseUrl = defaultBaseUrl } = options
  if (!Number.isSafeInteger(seed)) throw new RangeError(`\`seed\` must be a whole number, not ${seed}.`)
  const frozenAt = options.now === undefined ? null : parseTime(options.now, 'now')
  const host = createHost({
    seed,
    frozenAt,
    scenario: parseScenario(scenario),
    baseUrl: parseBaseUrl(baseUrl),
    catalogue: sampleCatalogue(seed, () => frozenAt ?? Date.now()),
  })
  return bindMock(host, defaultWorldName)
}

function bindMock(host: Host, name: string): Mock {
  const { baseUrl } = host.settings
  const handle = async (request: Request): Promise<Response> => answer(host.worldOf(request, name), request)
  const mockFetch = createMockFetch(handle, baseUrl)
  return {
    name,
    baseUrl,
    fetch: mockFetch,
    handle,
    client: () => ({ apiKey: teamKey(name, 1), baseUrl, fetch: mockFetch }),
    staff: (role) => ({ token: staffToken(name, role), baseUrl, fetch: mockFetch }),
    env: () => ({ SCRIP_API_KEY: teamKey(name, 1), SCRIP_BASE_URL: baseUrl }),
    world: (other) => bindMock(host, other === undefined ? host.nextName() : parseWorldName(other)),
    async seed(commands) {
      const known = parseSeedCommands(commands)
      const world = host.world(name)
      const team = await world.open()
      return { ...team, grantIds: await runSeedCommands(world, team.teamId, known) }
    },
    clock: createMockClock(() => host.world(name)),
    verify: {
      async invariants() {
        const world = host.world(name)
        await world.open()
        verifyInvariants(world)
      },
    },
  }
}

/** Also callers without types get a clear word. */
function parseScenario(name: string): ScenarioName {
  const known = scenarioNames.find((candidate) => candidate === name)
  if (known !== undefined) return known
  throw new RangeError(`There is no scenario \`${name}\`. ${suggest(name, scenarioNames)}`)
}

/** Without a slash at its end. */
function parseBaseUrl(text: string): string {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '')
  throw new RangeError(`\`baseUrl\` must be an http(s) address, not \`${text}\`.`)
}
