import { answerCall } from './call/answer-call.ts'
import { type Deliver, withDeliver } from './call/mock-deliver.ts'
import { toFetchResponse } from './call/to-fetch-response.ts'
import { readRequest } from './call/to-http-request.ts'
import { createMockClock } from './clock/create-mock-clock.ts'
import { explainCall } from './explain/explain-call.ts'
import { createMockFetch } from './fetch/create-mock-fetch.ts'
import { createRequests } from './journal/create-requests.ts'
import { toEntry } from './journal/to-entry.ts'
import { staffToken, teamKey } from './keys/test-key.ts'
import type { Mock } from './mock.ts'
import { seedWorld } from './scenarios/seed-world.ts'
import { parseSnapshot } from './snapshot/parse-snapshot.ts'
import { takeWorldSnapshot } from './snapshot/take-world-snapshot.ts'
import { staffRoles } from './staff/staff-role.ts'
import { parseWord } from './text/parse-record.ts'
import { createVerify } from './verify/create-verify.ts'
import type { Host } from './worlds/host.ts'
import { withHost } from './worlds/mock-host.ts'
import { teamOf } from './worlds/team-of.ts'
import { parseWorldName } from './worlds/world-name.ts'

/** The world of that name, as a test sees it. It is looked up anew at each use, since it may have been renewed. */
export function bindMock(host: Host, name: string): Mock {
  const { baseUrl } = host.settings
  const find = () => host.world(name)
  const deliver: Deliver = async (request, transport, ip) =>
    answerCall({ world: host.worldOf(request.headers, name), request, transport, ip })
  const mockFetch = createMockFetch(async (request) => deliver(request, 'fetch', null), baseUrl)
  const mock: Mock = {
    name,
    baseUrl,
    fetch: mockFetch,
    handle: async (request) => toFetchResponse(await deliver(await readRequest(request), 'fetch', null)),
    client({ team } = {}) {
      const apiKey = team === undefined ? teamKey(name, 1) : teamOf(find(), team).apiKey
      return { apiKey, baseUrl: host.address.baseUrl, fetch: mockFetch }
    },
    staff: (role) => ({
      token: staffToken(name, parseWord(role, 'role', staffRoles)),
      baseUrl: host.address.baseUrl,
      fetch: mockFetch,
    }),
    env: () => ({ SCRIP_API_KEY: teamKey(name, 1), SCRIP_BASE_URL: host.address.baseUrl }),
    worlds: () => host.names().toSorted(),
    world: (other) => bindMock(host, other === undefined ? host.nextName() : parseWorldName(other)),
    seed: (commands) => seedWorld(host, name, commands),
    clock: createMockClock(find),
    faults: { add: (fault) => find().faults.add(fault), clear: () => find().faults.clear() },
    requests: createRequests(find),
    verify: createVerify(find),
    explain(requestId) {
      const world = find()
      const record = world.journal.records().findLast((candidate) => candidate.requestId === requestId)
      if (record !== undefined) return explainCall(world, toEntry(record))
      const dropped = world.journal.dropped()
      const why =
        dropped === 0 ? '' : ` It no longer has ${dropped} older ${dropped === 1 ? 'call' : 'calls'}.`
      throw new RangeError(`The journal of world \`${name}\` has no call \`${requestId}\`.${why}`)
    },
    snapshot: () => takeWorldSnapshot(find()),
    restore: (snapshot) => void host.renew(name, { snapshot: parseSnapshot(snapshot, name) }),
    reset: () => void host.renew(name),
    async [Symbol.asyncDispose]() {
      host.forget(name)
    },
  }
  return withHost(withDeliver(mock, deliver), host)
}
