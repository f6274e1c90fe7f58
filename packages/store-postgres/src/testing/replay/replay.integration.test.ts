import { createMemoryStore } from '@scrip/store-memory'
import { createSeededIds, createTestClock, monthlyTerms, testTeam, type StorePorts } from '@scrip/testkit'
import { addDays } from '@scrip/rules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPostgresStore } from '../../create-postgres-store.ts'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'
import { startAt } from '../store-world.ts'
import { commandsOfRound, createDraw } from './commands-of-round.ts'
import { observeBooks } from './observe-books.ts'
import { type Decided, replayInOrder } from './replay-in-order.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

const rounds = 4
const commandsPerRound = 150

/** Two teams whose credits run out, one of them with periods that end on the way. */
async function openTeams(
  store: StorePorts,
  world: Parameters<typeof testTeam>[1],
): Promise<readonly string[]> {
  const teams = [
    await testTeam(store, world, { plan: { api: monthlyTerms(60), company: monthlyTerms(5) } }),
    await testTeam(store, world, { grants: [40, 25], companyGrants: [6] }),
  ]
  return teams.map(({ id }) => id)
}

test.each([1, 2, 3])(
  'L37: what ran at once over two servers is the same as one after the other in commit order (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    await database.clear()
    const clock = createTestClock(startAt)
    const servers = [1, 2].map((process) =>
      createPostgresStore({ pool: database.pool, clock, ids: createSeededIds(process), lanes: 3 }),
    )
    const [first] = servers
    if (first === undefined) throw new Error('There is a server.')
    const serialClock = createTestClock(startAt)
    // The same seed as the first server's, so that the teams are called alike.
    const serialWorld = { clock: serialClock, ids: createSeededIds(1) }
    const serial = createMemoryStore(serialWorld)
    const teamIds = await openTeams(first, { clock, ids: createSeededIds(7) })
    expect(await openTeams(serial, { clock: serialClock, ids: createSeededIds(7) })).toEqual(teamIds)

    const draw = createDraw(seed)
    const statuses = new Set<string>()
    for (let round = 0; round < rounds; round += 1) {
      const commands = commandsOfRound(draw, round, { teamIds, now: clock.now(), count: commandsPerRound })
      const decided = await Promise.all(
        commands.map(async (command, index): Promise<Decided[]> => {
          const server = servers[index % servers.length] ?? first
          return (await server.ledger.submit([command])).map((outcome) => ({ command, outcome }))
        }),
      )
      for (const { outcome } of decided.flat()) statuses.add(outcome.status)
      const books = await first.inspectAll()
      expect(await replayInOrder(serial.ledger, decided.flat(), books)).toEqual([])
      expect(observeBooks(serial.inspect())).toEqual(observeBooks(books))
      expect(serial.lawViolations()).toEqual([])
      clock.set(addDays(clock.now(), 11))
      serialClock.set(clock.now())
    }
    expect(statuses).toEqual(new Set(['accepted', 'refused', 'replayed']))
    for (const server of servers) await server.close()
  },
)
