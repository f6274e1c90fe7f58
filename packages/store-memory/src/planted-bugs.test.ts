import { findDifference, type MakeStore } from '@scrip/testkit'
import { credits, instant, type Refund } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { assembleMemoryStore } from './create-memory-store.ts'
import { createDueQueue, type DueQueue } from './due/due-queue.ts'
import type { AccountState, TeamLedger } from './ledger/ledger-state.ts'
import { makeMemoryStore } from './test/make-memory-store.ts'

/** What is wrong with a store: it changes a part of the sound one in place, as soon as the part is there. */
interface PlantedBug {
  readonly team?: (team: TeamLedger) => void
  readonly account?: (account: AccountState) => void
  readonly due?: (due: DueQueue) => DueQueue
}

// A search for differences that finds none proves something only if it finds these (L37).
describe('the differential search finds a store', { timeout: 60_000 }, () => {
  it('that loses a window now and then', async () => {
    expect(
      await search({
        team: ({ windowByCompany }) => {
          let writes = 0
          onSet(windowByCompany, (window) => {
            writes += 1
            return writes % 3 === 0 ? null : window
          })
        },
      }),
    ).toContain('Counterexample')
  })

  it('that cuts expiries to seconds', async () => {
    expect(
      await search({
        account: ({ openGrants }) =>
          onSet(openGrants.byId, (grant) =>
            grant.expiresAt === null
              ? grant
              : { ...grant, expiresAt: instant(Math.floor(grant.expiresAt / 1000) * 1000) },
          ),
      }),
    ).toContain('Counterexample')
  })

  it('that loses the pending grants', async () => {
    expect(
      await search({
        account: ({ openGrants }) =>
          onSet(openGrants.byId, (grant) => (grant.state === 'pending' ? null : grant)),
      }),
    ).toContain('Counterexample')
  })

  it('that forgets idempotency keys', async () => {
    expect(await search({ team: ({ idempotency }) => onSet(idempotency, () => null) })).toContain(
      'Counterexample',
    )
  })

  it('that runs due work a millisecond late', async () => {
    expect(
      await search({ due: (due) => ({ ...due, dueBy: (now, limit) => due.dueBy(instant(now - 1), limit) }) }),
    ).toContain('Counterexample')
  })

  it('that forgets payments', async () => {
    expect(await search({ team: ({ payments }) => onSet(payments, () => null) })).toContain('Counterexample')
  })

  it('that does not count what a hold gives back to a budget', async () => {
    expect(
      await search({
        account: ({ budgets }) =>
          onSet(budgets, (view) => {
            const used = budgets.get(view.budget.id)?.counter.used ?? 0
            return view.counter.used < used
              ? { ...view, counter: { ...view.counter, used: credits(used) } }
              : view
          }),
      }),
    ).toContain('Counterexample')
  })

  it('that loads an open hold as it was made', async () => {
    expect(
      await search({
        team: ({ holds }) => {
          const write = holds.write.bind(holds)
          holds.write = (hold) => {
            if (hold.state !== 'open' || holds.find(hold.id) === undefined) write(hold)
          }
        },
      }),
    ).toContain('Counterexample')
  })

  it('that loses what a charge was refunded before', async () => {
    expect(
      await search({
        team: ({ charges }) => onSet(charges, (charge) => ({ ...charge, refunds: forgetful<Refund>() })),
      }),
    ).toContain('Counterexample')
  })

  it('that leaves out a usage record that cost nothing', async () => {
    expect(
      await search({
        team: ({ usageRecords }) => {
          const push = usageRecords.push.bind(usageRecords)
          usageRecords.push = (...records) => push(...records.filter((record) => record.cost > 0))
        },
      }),
    ).toContain('Counterexample')
  })
})

describe('the differential search', { timeout: 60_000 }, () => {
  it('walks through accepted, replayed and refused commands, and due work of each type', async () => {
    const seen = new Set<string>()
    const makeCounted: MakeStore = async (world) => {
      const underTest = await makeMemoryStore(world)
      const { ledger } = underTest.store
      const submit: typeof ledger.submit = async (commands) => {
        const outcomes = await ledger.submit(commands)
        for (const outcome of outcomes) {
          seen.add(outcome.status)
          if (outcome.status === 'refused') seen.add(outcome.refusal.code)
          if (outcome.status === 'accepted' && outcome.result.type === 'account') {
            for (const { type } of outcome.result.fired) seen.add(type)
          }
        }
        return outcomes
      }
      return { ...underTest, store: { ...underTest.store, ledger: { ...ledger, submit } } }
    }
    expect(await findDifference(makeMemoryStore, makeCounted, { runs: 400, seed: 1 })).toBeNull()
    expect([...seen].toSorted()).toEqual([
      'accepted',
      'account_exists',
      'account_not_found',
      'activation',
      'budget_exceeded',
      'budget_not_found',
      'charge_not_found',
      'claw_back_exceeds_payment',
      'expiry',
      'grant_ended',
      'grant_not_found',
      'hold_ended',
      'hold_expiry',
      'hold_insufficient',
      'hold_not_found',
      'idempotency_key_reused',
      'insufficient_credits',
      'invalid_field',
      'payment_not_found',
      'period',
      'plan_change',
      'refund_exceeds_charge',
      'refused',
      'replayed',
      'rollover',
      'version_conflict',
    ])
  })
})

/** The report of the search, or null when it found nothing. */
async function search(bug: PlantedBug): Promise<string | null> {
  return findDifference(
    makeMemoryStore,
    async (world) => {
      const due = createDueQueue()
      const state = new Map<string, TeamLedger>()
      onSet(state, (team) => {
        onSet(team.accounts, (account) => {
          bug.account?.(account)
          return account
        })
        bug.team?.(team)
        return team
      })
      const store = assembleMemoryStore({ state, due: bug.due?.(due) ?? due, audits: [], ...world })
      return { store, inspect: async () => store.inspect(), close: async () => undefined }
    },
    { runs: 500, seed: 1, isShrunk: false },
  )
}

/** From now on the map keeps what `change` makes of a value, and does not keep it at all when that is null. */
function onSet<Key, Value>(map: Map<Key, Value>, change: (value: Value) => Value | null): void {
  const set = map.set.bind(map)
  map.set = (key, value) => {
    const changed = change(value)
    return changed === null ? map : set(key, changed)
  }
}

/** An array that keeps nothing. */
function forgetful<Item>(): Item[] {
  const items: Item[] = []
  items.push = () => 0
  return items
}
