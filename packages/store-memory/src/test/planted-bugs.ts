import { credits, instant, type Refund } from '@scrip/rules'
import type { StoreWorld } from '@scrip/testkit'
import { assembleMemoryStore } from '../create-memory-store.ts'
import { createDueQueue, type DueQueue } from '../due/due-queue.ts'
import type { AccountState, TeamLedger } from '../ledger/ledger-state.ts'

/** What is wrong with a store: it changes a part of the sound one in place, as soon as the part is there. */
export interface PlantedBug {
  readonly team?: (team: TeamLedger) => void
  readonly account?: (account: AccountState) => void
  readonly due?: (due: DueQueue) => DueQueue
}

/** Each named by what the store does wrong. */
export const plantedBugs: Readonly<Record<string, PlantedBug>> = {
  'loses a window now and then': {
    team: ({ windowByCompany }) => {
      let writes = 0
      onSet(windowByCompany, (window) => {
        writes += 1
        return writes % 3 === 0 ? null : window
      })
    },
  },
  'cuts expiries to seconds': {
    account: ({ openGrants }) =>
      onSet(openGrants.byId, (grant) =>
        grant.expiresAt === null
          ? grant
          : { ...grant, expiresAt: instant(Math.floor(grant.expiresAt / 1000) * 1000) },
      ),
  },
  'loses the pending grants': {
    account: ({ openGrants }) =>
      onSet(openGrants.byId, (grant) => (grant.state === 'pending' ? null : grant)),
  },
  'forgets idempotency keys': { team: ({ idempotency }) => onSet(idempotency, () => null) },
  'runs due work a millisecond late': {
    due: (due) => ({ ...due, dueBy: (now, limit) => due.dueBy(instant(now - 1), limit) }),
  },
  'forgets payments': { team: ({ payments }) => onSet(payments, () => null) },
  'does not count what a hold gives back to a budget': {
    account: ({ budgets }) =>
      onSet(budgets, (view) => {
        const used = budgets.get(view.budget.id)?.counter.used ?? 0
        return view.counter.used < used
          ? { ...view, counter: { ...view.counter, used: credits(used) } }
          : view
      }),
  },
  'loads an open hold as it was made': {
    team: ({ holds }) => {
      const write = holds.write.bind(holds)
      holds.write = (hold) => {
        if (hold.state !== 'open' || holds.find(hold.id) === undefined) write(hold)
      }
    },
  },
  'loses what a charge was refunded before': {
    team: ({ charges }) => onSet(charges, (charge) => ({ ...charge, refunds: forgetful<Refund>() })),
  },
  'leaves out a usage record that cost nothing': {
    team: ({ usageRecords }) => {
      const push = usageRecords.push.bind(usageRecords)
      usageRecords.push = (...records) => push(...records.filter((record) => record.cost > 0))
    },
  },
}

/** A memory store with a bug in it. */
export function createBuggyStore(bug: PlantedBug, world: StoreWorld): ReturnType<typeof assembleMemoryStore> {
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
  return assembleMemoryStore({
    state,
    due: bug.due?.(due) ?? due,
    audits: [],
    warrantEnds: new Map(),
    ...world,
  })
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
