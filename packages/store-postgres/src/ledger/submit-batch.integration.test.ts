import { UnavailableError } from '@scrip/api'
import { checkLaws, defaultRolloverRule, type Outcome } from '@scrip/rules'
import {
  chargeCommand,
  expectAccepted,
  expectCall,
  grantCommand,
  openAccountCommand,
  revealCommand,
  rolloverRuleCommand,
  testTeam,
} from '@scrip/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPool } from '../connection/create-pool.ts'
import { UnknownOutcomeError } from '../connection/database-errors.ts'
import { type CommitInterceptor, interceptNextCommit } from '../testing/intercept-commit.ts'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let main: ReturnType<typeof openStore>

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  await database.clear()
  main = openStore(database.pool)
})
afterEach(async () => {
  await expectLaws()
  await main.store.close()
})
afterAll(() => database.drop())

async function expectLaws(): Promise<void> {
  for (const records of await main.store.inspectAll()) expect(checkLaws(records)).toEqual([])
}

const accepted = (outcomes: readonly Outcome[]): number =>
  outcomes.filter((outcome) => outcome.status === 'accepted').length

describe('several processes on one account', () => {
  it('together charge what is there and no more, with dense sequences', async () => {
    const pools = [createPool(database.url, 4), createPool(database.url, 4), createPool(database.url, 4)]
    try {
      const stores = pools.map((pool, index) => openStore(pool, index + 2).store)
      const team = await testTeam(main.store, main.world, { grants: [300, 200], companyGrants: [40] })
      const rounds = Array.from({ length: 200 }, () =>
        stores.map((store) => store.ledger.submit([chargeCommand(team.id)])),
      )
      const reveals = Array.from({ length: 60 }, (_, index) =>
        stores.map((store) => store.ledger.submit([revealCommand(team.id, [`c${index % 30}`])])),
      )
      const [charged, revealed] = await Promise.all([Promise.all(rounds.flat()), Promise.all(reveals.flat())])
      expect(accepted(charged.flat())).toBe(500)
      expect(accepted(revealed.flat())).toBe(180)
      expect(await team.available()).toBe(0)
      expect(await team.available('company')).toBe(10)
      const { account, entries } = await main.store.inspect(team.id, 'api')
      expect(account.sequence).toBe(entries.length)
    } finally {
      await Promise.all(pools.map((pool) => pool.end()))
    }
  })

  it('that lock the accounts of many teams in any order never deadlock', async () => {
    const pool = createPool(database.url, 4)
    try {
      const other = openStore(pool, 2).store
      const teams = [await testTeam(main.store, main.world, { grants: [500] })]
      while (teams.length < 8) teams.push(await testTeam(main.store, main.world, { grants: [500] }))
      const forwards = teams.map((team) => chargeCommand(team.id))
      const submits = Array.from({ length: 30 }, () => [
        main.store.ledger.submit(forwards),
        other.ledger.submit(forwards.toReversed()),
      ])
      expect(accepted((await Promise.all(submits.flat())).flat())).toBe(480)
    } finally {
      await pool.end()
    }
  })

  it('lose no change that leaves no entry: each one sees the version of the one before', async () => {
    const pool = createPool(database.url, 4)
    try {
      const other = openStore(pool, 2).store
      const team = await testTeam(main.store, main.world)
      const versionBefore = (await main.store.inspect(team.id, 'api')).account.version
      // In rounds, or each store would put all of its commands into one batch.
      for (let round = 1; round <= 20; round++) {
        const command = rolloverRuleCommand(team.id, {
          rule: { ...defaultRolloverRule, maxRollovers: round },
        })
        const outcomes = await Promise.all([
          main.store.ledger.submit([command]),
          other.ledger.submit([command]),
        ])
        expect(accepted(outcomes.flat())).toBe(2)
      }
      expect((await main.store.inspect(team.id, 'api')).account.version).toBe(versionBefore + 40)
    } finally {
      await pool.end()
    }
  })

  // The database tells who waits, not for what: on a busy machine it may name somebody else, and the meeting is missed.
  it(
    'see a key of the other kind of account that was written meanwhile, and their neighbours are charged',
    { retry: 3 },
    async () => {
      const pool = createPool(database.url, 4)
      try {
        const team = await testTeam(main.store, main.world, { companyGrants: [10] })
        const idempotency = { key: 'k', requestHash: 'h' }
        const reveal = (companyId: string) => revealCommand(team.id, [companyId])
        let others: Promise<readonly Outcome[]> = Promise.resolve([])
        interceptNextCommit(pool, async (_client, sendCommit) => {
          others = main.store.ledger.submit([
            reveal('c1'),
            grantCommand(team.id, { kind: 'company', idempotency }),
            reveal('c2'),
          ])
          await untilSomebodyWaits()
          return sendCommit()
        })
        const first = await openStore(pool, 2).store.ledger.submit([grantCommand(team.id, { idempotency })])
        expect(first.map((outcome) => outcome.status)).toEqual(['accepted'])
        expect((await others).map((outcome) => outcome.status)).toEqual(['accepted', 'replayed', 'accepted'])
        expect(await team.available('company')).toBe(8)
      } finally {
        await pool.end()
      }
    },
  )
})

/** Until a connection of this database waits for a lock that another one holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await database.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.rows.length > 0) return
  }
}

describe('a command that the database refuses', () => {
  it('fails alone; its neighbours of the batch are charged', async () => {
    const team = await testTeam(main.store, main.world, { grants: [100] })
    const commands = Array.from({ length: 20 }, (_, index) =>
      // PostgreSQL keeps no text with a NUL in it.
      chargeCommand(team.id, { requestId: index === 7 ? 'req_\0' : `req_${index}` }),
    )
    const outcomes = await main.store.ledger.submit(commands)
    expect(outcomes.map((outcome) => outcome.status)).toEqual(
      commands.map((_, index) => (index === 7 ? 'failed' : 'accepted')),
    )
    expect(await team.available()).toBe(81)
  })
})

describe('a lost connection', () => {
  const terminate = async (pid: number): Promise<void> => {
    await database.pool.query('select pg_terminate_backend($1, 5000)', [pid])
  }
  const backendOf = (client: object): number =>
    'processID' in client && typeof client.processID === 'number' ? client.processID : 0
  const chargeThrough = async (intercept: CommitInterceptor): Promise<readonly Outcome[]> => {
    const pool = createPool(database.url, 4)
    interceptNextCommit(pool, intercept)
    try {
      return await openStore(pool, 2).store.ledger.submit([
        chargeCommand(teamId),
        chargeCommand(teamId, { units: 2 }),
      ])
    } finally {
      await pool.end()
    }
  }
  let teamId = ''
  let available: () => Promise<number> = async () => 0

  beforeEach(async () => {
    const team = await testTeam(main.store, main.world, { grants: [10] })
    teamId = team.id
    available = team.available
  })

  it('before COMMIT loses nothing: the batch is decided anew and charged once', async () => {
    const outcomes = await chargeThrough(async (client, sendCommit) => {
      await terminate(backendOf(client))
      return sendCommit()
    })
    expect(accepted(outcomes)).toBe(2)
    expect(await available()).toBe(7)
  })

  it('after COMMIT doubles nothing: the batch is found on disk and answered', async () => {
    const outcomes = await chargeThrough(async (client, sendCommit) => {
      await sendCommit()
      await terminate(backendOf(client))
      throw new Error('Connection terminated unexpectedly')
    })
    expect(accepted(outcomes)).toBe(2)
    expect(await available()).toBe(7)
  })

  it('of which nobody can say what it did is an unknown outcome, never an acceptance', async () => {
    const pool = createPool(database.url, 4)
    interceptNextCommit(pool, async (_client, sendCommit) => {
      await sendCommit()
      pool.options.host = '127.0.0.1'
      pool.options.port = 1
      pool.options.connectionString = undefined
      throw new Error('Connection terminated unexpectedly')
    })
    const submitted = openStore(pool, 2).store.ledger.submit([chargeCommand(teamId)])
    await expect(submitted).rejects.toThrow(UnknownOutcomeError)
    expect(await available()).toBe(9)
    await pool.end()
  })

  it('to a database that is gone is the error that the application answers with 503', async () => {
    const pool = createPool('postgresql://nobody@127.0.0.1:1/none', 2)
    const { store } = openStore(pool, 2)
    await expect(store.ledger.submit([chargeCommand(teamId)])).rejects.toThrow(UnavailableError)
    await expect(store.ledger.loadAccount({ teamId, kind: 'api' })).rejects.toThrow(UnavailableError)
    await expect(store.teams.findTeam(teamId)).rejects.toThrow(UnavailableError)
    await expect(store.teams.revokeKey(teamId, 'key', startAt, null)).rejects.toThrow(UnavailableError)
    await pool.end()
  })
})

describe('an account', () => {
  it('that two processes open at once is opened once', async () => {
    const pool = createPool(database.url, 4)
    try {
      const command = openAccountCommand('team_race', 'api', startAt)
      const outcomes = await Promise.all([
        main.store.ledger.submit([command]),
        openStore(pool, 2).store.ledger.submit([command]),
      ])
      expect(
        outcomes
          .flat()
          .map((outcome) => outcome.status)
          .toSorted(),
      ).toEqual(['accepted', 'refused'])
    } finally {
      await pool.end()
    }
  })

  it('keeps instants to the millisecond and credits to the last safe integer', async () => {
    main.world.clock.advance(123)
    const team = await testTeam(main.store, main.world)
    await team.grant(Number.MAX_SAFE_INTEGER)
    const call = expectCall(expectAccepted(await main.store.ledger.submit([chargeCommand(team.id)])))
    expect(call.remaining).toBe(Number.MAX_SAFE_INTEGER - 1)
    const { account, grants } = await main.store.inspect(team.id, 'api')
    expect(account.lastAt).toBe(startAt + 123)
    expect(grants[0]).toMatchObject({ amount: Number.MAX_SAFE_INTEGER, effectiveAt: startAt + 123 })
  })
})
