import { addDays, credits, type Entry, instant, type Outcome, type Result } from '@scrip/rules'
import { findLawBreak, type InspectedAccount, type MakeStore, type StorePorts } from '@scrip/testkit'
import { describe, expect, it } from 'vitest'
import { makeMemoryStore } from './test/make-memory-store.ts'

type Ledger = StorePorts['ledger']

/** What is wrong with a store, seen from outside: what it shows of its records, and what its ledger answers. */
interface LawBreak {
  /** `reading` counts the inspections, for what changes from one to the next. */
  readonly records?: (records: InspectedAccount, reading: number) => InspectedAccount
  readonly ledger?: (ledger: Ledger) => Partial<Ledger>
}

const changed = <Item>(
  items: readonly Item[],
  change: (item: Item, index: number) => Partial<Item>,
): Item[] => items.map((item, index) => ({ ...item, ...change(item, index) }))

const entriesWith = (
  change: (entry: Entry, index: number, all: readonly Entry[]) => Partial<Entry>,
): LawBreak => ({
  records: (records) => ({
    ...records,
    entries: changed(records.entries, (entry, index) => change(entry, index, records.entries)),
  }),
})

const outcomesWith = (change: (outcome: Outcome) => Outcome): LawBreak => ({
  ledger: ({ submit }) => ({ submit: async (commands) => (await submit(commands)).map(change) }),
})

const resultsWith = (change: (result: Result) => Result): LawBreak =>
  outcomesWith((outcome) =>
    outcome.status === 'accepted' ? { ...outcome, result: change(outcome.result) } : outcome,
  )

const isLast = (index: number, all: readonly unknown[]): boolean => index === all.length - 1

/** L33 is about alerts, of which no store keeps anything yet: `pnpm mutate` breaks it in the rules. */
const breaks: Readonly<Record<string, LawBreak>> = {
  'L1: lines of two transactions under one id': entriesWith((_entry, index, all) =>
    isLast(index, all) ? { transactionId: all[0]?.transactionId ?? '' } : {},
  ),
  'L2: a grant with one credit too many used': {
    records: (records) => ({
      ...records,
      grants: changed(records.grants, ({ used }) => ({ used: credits(used + 1) })),
    }),
  },
  'L3: a cached balance that is one more': {
    records: ({ account, ...records }) => {
      const balance = { ...account.balance, available: credits(account.balance.available + 1) }
      return { ...records, account: { ...account, balance } }
    },
  },
  'L4: an account whose charges are not covered': resultsWith((result) =>
    result.type === 'call' ? { ...result, remaining: credits(0) } : result,
  ),
  'L5: a lost usage record': {
    records: (records) => ({
      ...records,
      usageRecords: records.usageRecords.filter(({ cost }, index) => cost === 0 || index % 3 > 0),
    }),
  },
  'L6: slices out of the last grant first': resultsWith((result) =>
    result.type === 'call' ? { ...result, slices: result.slices.toReversed() } : result,
  ),
  'L7: slices that are cut elsewhere': resultsWith((result) => {
    const [first, second, ...others] = result.type === 'call' ? result.slices : []
    if (result.type !== 'call' || first === undefined || second === undefined) return result
    const moved = { ...first, amount: credits(first.amount - 1) }
    return { ...result, slices: [moved, { ...second, amount: credits(second.amount + 1) }, ...others] }
  }),
  'L8: a slice out of a grant that had not begun': {
    records: (records) => ({
      ...records,
      grants: changed(records.grants, ({ effectiveAt }) => ({ effectiveAt: addDays(effectiveAt, 400) })),
    }),
  },
  'L9: a line that was recorded before the one before it': entriesWith(({ recordedAt }, index, all) =>
    isLast(index, all) ? { recordedAt: instant(recordedAt - 1000) } : {},
  ),
  'L10: a hold that changes after its end': {
    records: (records, reading) => ({
      ...records,
      holds: changed(records.holds, () => ({ label: `${reading}` })),
    }),
  },
  'L11: a capture that fails': {
    ledger: ({ submit }) => ({
      submit: async (commands) =>
        (await submit(commands)).map((outcome, index) => {
          const command = commands[index]
          const isTry = command?.type === 'capture_hold' && command.dryRun
          return isTry
            ? { status: 'refused', refusal: { code: 'hold_not_found', holdId: '' }, trace: [] }
            : outcome
        }),
    }),
  },
  'L12: a hold that gives back in the order in which it took': {
    records: (records) => ({
      ...records,
      holds: changed(records.holds, ({ slices }) => ({ slices: slices.toReversed() })),
    }),
  },
  'L13: a reader that does not see that a hold is due': {
    ledger: ({ loadAccount }) => ({
      loadAccount: async (ref, until) =>
        until === undefined ? loadAccount(ref) : { ...(await loadAccount(ref)), otherHoldsExpireAt: null },
    }),
  },
  'L14: a refund that is larger than its charge': {
    records: (records) => ({
      ...records,
      refunds: changed(records.refunds, ({ amount }) => ({ amount: credits(amount + 100) })),
    }),
  },
  'L15: a void that takes what is used': resultsWith((result) =>
    result.type === 'grant'
      ? { ...result, after: { ...result.after, used: credits(result.after.used + 1) } }
      : result,
  ),
  'L16: a claw-back that was not asked for': {
    records: (records) => ({
      ...records,
      payments: changed(records.payments, ({ clawedBack }) => ({ clawedBack: credits(clawedBack + 1) })),
    }),
  },
  'L17: an expiry that takes effect late': entriesWith(({ type, effectiveAt }) =>
    type === 'expiry' ? { effectiveAt: instant(effectiveAt + 1) } : {},
  ),
  'L18: a carry that is one credit more': {
    records: (records) => ({
      ...records,
      grants: changed(records.grants, ({ source, amount }) =>
        source === 'rollover' ? { amount: credits(amount + 1) } : {},
      ),
    }),
  },
  'L19: a boundary that is booked at each run': {
    records: ({ account, ...records }, reading) => ({
      ...records,
      account: { ...account, version: account.version + reading },
    }),
  },
  'L20: a plan that grants what it does not tell': resultsWith((result) =>
    result.type === 'plan'
      ? { ...result, after: { ...result.after, available: credits(result.after.available + 1) } }
      : result,
  ),
  'L21: a key that is forgotten': outcomesWith((outcome) =>
    outcome.status === 'replayed' ? { ...outcome, status: 'accepted' } : outcome,
  ),
  'L22: a payment that is new each time': {
    ledger: ({ submit }) => {
      const seen = new Set<string>()
      return {
        submit: async (commands) =>
          (await submit(commands)).map((outcome, index) => {
            const requestId = commands[index]?.requestId ?? ''
            const isAgain = seen.has(requestId)
            seen.add(requestId)
            return isAgain && outcome.status === 'accepted' && outcome.result.type === 'payment'
              ? { ...outcome, result: { ...outcome.result, isNew: true } }
              : outcome
          }),
      }
    },
  },
  'L23: a line that is edited': {
    records: (records, reading) => ({
      ...records,
      entries: changed(records.entries, (_entry, index) =>
        index === 0 ? { requestId: `req_${reading}` } : {},
      ),
    }),
  },
  'L24: a gap in the sequence': {
    records: (records) => ({ ...records, entries: records.entries.filter((_, index) => index !== 1) }),
  },
  'L25: a reader that sees an old image of a grant': {
    ledger: ({ loadAccounts }) => ({
      loadAccounts: async (refs, until) =>
        (await loadAccounts(refs, until)).map((view) => ({
          ...view,
          grants: changed(view.grants, ({ priority }) => ({ priority: priority + 1 })),
        })),
    }),
  },
  'L26: a past that changes': {
    ledger: ({ sumEntries }) => {
      let asked = 0
      return {
        sumEntries: async (ref, at) => {
          asked += 1
          const sums = new Map(await sumEntries(ref, at))
          const { amount, heldAmount } = sums.get('grant') ?? { amount: 0, heldAmount: 0 }
          return sums.set('grant', { amount: amount + asked, heldAmount })
        },
      }
    },
  },
  'L27: a window that is open twice': {
    ledger: ({ listWindows }) => ({
      listWindows: async (filter, page) => {
        const { items, nextCursor } = await listWindows(filter, page)
        return { items: [...items, ...items], nextCursor }
      },
    }),
  },
  'L28: a window that is charged again': {
    records: (records, reading) => ({
      ...records,
      windows: changed(records.windows, () => ({ chargeId: `chg_${reading}` })),
    }),
  },
  'L29: a company that is neither shown nor left out': resultsWith((result) =>
    result.type === 'call' ? { ...result, companyIdsLeftOut: [...result.companyIdsLeftOut, 'c0'] } : result,
  ),
  'L30: a window that stays open after its refund': {
    records: (records) => ({
      ...records,
      windows: changed(records.windows, ({ openedAt }) => ({
        closedAt: null,
        endsAt: addDays(openedAt, 90),
      })),
    }),
  },
  'L31: a counter that counts too much': {
    records: (records) => ({
      ...records,
      budgets: records.budgets.map(({ budget, counter }) => ({
        budget,
        counter: { ...counter, used: credits(counter.used + 1000) },
      })),
    }),
  },
  'L32: a payment without a grant': {
    records: (records) => ({
      ...records,
      payments: changed(records.payments, () => ({ grantId: 'grant_0' })),
    }),
  },
  'L34: a report that forgets refunds': {
    ledger: ({ reportUsage }) => ({
      reportUsage: async (query) => (await reportUsage(query)).map((row) => ({ ...row, refunded: 0 })),
    }),
  },
  'L35: a change that is told twice': {
    records: (records) => {
      const copies = changed(records.usageRecords.slice(0, 1), ({ id }) => ({ id: `${id}_again` }))
      return { ...records, usageRecords: [...records.usageRecords, ...copies] }
    },
  },
  'L36: an answer that names another balance': resultsWith((result) =>
    result.type === 'call' && result.cost > 0
      ? { ...result, remaining: credits(result.remaining + 1) }
      : result,
  ),
}

// A law that no store can break proves nothing by holding.
describe('the law suite finds a store with', { timeout: 60_000 }, () => {
  it.each(Object.entries(breaks))('%s', async (name, lawBreak) => {
    const [law = ''] = name.split(':')
    expect(await findLawBreak(broken(lawBreak), law, options)).not.toBeNull()
  })
})

const options = { runs: 20, steps: 100, seed: 3 }

function broken({ records, ledger }: LawBreak): MakeStore {
  return async (world) => {
    const underTest = await makeMemoryStore(world)
    const { store } = underTest
    let readings = 0
    return {
      ...underTest,
      store: { ...store, ledger: { ...store.ledger, ...ledger?.(store.ledger) } },
      inspect: async () => {
        readings += 1
        const accounts = await underTest.inspect()
        return records === undefined ? accounts : accounts.map((each) => records(each, readings))
      },
    }
  }
}
