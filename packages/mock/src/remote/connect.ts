import type { DecisionTrace } from '../explain/decision-trace.ts'
import { staffToken, teamKey } from '../keys/test-key.ts'
import type { Mock, MockClient } from '../mock.ts'
import type { SeedResult } from '../scenarios/seed-command.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { defaultWorldName, parseWorldName } from '../worlds/world-name.ts'
import { type ControlClient, createControlClient } from './control-client.ts'
import { remoteClock } from './remote-clock.ts'
import { remoteFaults } from './remote-faults.ts'
import type { RemoteMock } from './remote-mock.ts'
import { remoteRequests } from './remote-requests.ts'
import { remoteVerify } from './remote-verify.ts'

export interface ConnectOptions {
  /** The world that is meant. Default `default`. */
  readonly world?: string
}

/**
 * A mock that runs in another process, such as `scrip-mock serve`. Nothing is asked before the first call.
 *
 * @param url where it listens, such as `http://127.0.0.1:4010`.
 * @throws RangeError when it is no address or no world may have that name.
 * @example
 * const mock = connect('http://127.0.0.1:4010')
 * await mock.clock.advance('91d')
 */
export function connect(url: string, options: ConnectOptions = {}): RemoteMock {
  const base = URL.parse(url)
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new RangeError(`\`url\` must be an http(s) address, not \`${url}\`.`)
  }
  return bind(base.href.replace(/\/+$/, ''), parseWorldName(options.world ?? defaultWorldName))
}

function bind(baseUrl: string, name: string): RemoteMock {
  const control = createControlClient(baseUrl, name)
  const handle: Mock['handle'] = (request) => {
    const { pathname, search } = new URL(request.url)
    return globalThis.fetch(new Request(`${baseUrl}${pathname}${search}`, request))
  }
  const remoteFetch: typeof fetch = (input, init) =>
    globalThis.fetch(input instanceof Request ? input : new URL(input, baseUrl), init)
  const toClient = (apiKey: string): MockClient => ({ apiKey, baseUrl, fetch: remoteFetch })
  return {
    name,
    baseUrl,
    fetch: remoteFetch,
    handle,
    client: clientOf(control, name, toClient),
    staff: (role) => ({ token: staffToken(name, role), baseUrl, fetch: remoteFetch }),
    env: () => ({ SCRIP_API_KEY: teamKey(name, 1), SCRIP_BASE_URL: baseUrl }),
    async world(other) {
      const body = other === undefined ? {} : { name: parseWorldName(other) }
      const opened = (await control.ask('POST', '/worlds', { body })) as { readonly name: string }
      return bind(baseUrl, opened.name)
    },
    ...stateOf(control, name),
    clock: remoteClock(control),
    faults: remoteFaults(control),
    requests: remoteRequests(control),
    verify: remoteVerify(control),
  }
}

type StateMethods = Pick<RemoteMock, 'worlds' | 'seed' | 'explain' | 'snapshot' | 'restore' | 'reset'> &
  AsyncDisposable

function stateOf(control: ControlClient, name: string): StateMethods {
  return {
    worlds: async () =>
      ((await control.ask('GET', '/worlds')) as { readonly worlds: readonly string[] }).worlds,
    seed: async (commands) => (await control.ask('POST', '/seed', { body: { commands } })) as SeedResult,
    explain: async (requestId) =>
      (await control.ask('GET', `/requests/${encodeURIComponent(requestId)}/explain`)) as DecisionTrace,
    snapshot: async () => (await control.ask('GET', '/snapshot')) as Snapshot,
    restore: async (snapshot) => {
      await control.ask('POST', '/restore', { body: snapshot })
    },
    reset: async () => {
      await control.ask('POST', '/reset')
    },
    [Symbol.asyncDispose]: async () => {
      await control.ask('DELETE', `/worlds/${name}`)
    },
  }
}

function clientOf(
  control: ControlClient,
  name: string,
  toClient: (apiKey: string) => MockClient,
): RemoteMock['client'] {
  function client(): MockClient
  function client(options: { readonly team: string }): Promise<MockClient>
  function client(options?: { readonly team: string }): MockClient | Promise<MockClient> {
    return options === undefined ? toClient(teamKey(name, 1)) : clientOfTeam(options.team)
  }
  const clientOfTeam = async (team: string): Promise<MockClient> => {
    const { apiKey } = (await control.ask('GET', '/client', { query: { team } })) as {
      readonly apiKey: string
    }
    return toClient(apiKey)
  }
  return client
}
