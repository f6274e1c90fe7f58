import { describe, expect, test } from 'vitest'
import type { AccountRecords } from './account-records.ts'
import { checkLaws } from './check-laws.ts'
import { openBare } from '../../test/account-driver.ts'
import {
  at,
  chargeCommand,
  clawBackCommand,
  countingIds,
  expiryCommand,
  grantCommand,
  holdCommand,
  openCommand,
  paymentCommand,
  refundCommand,
  releaseCommand,
  revealCommand,
  setBudgetCommand,
  staff,
  termsOf,
} from '../../test/build.ts'
import { NaiveStore } from '../../test/naive-store.ts'
import type { Command } from '../command.ts'
import { decideBatch } from '../decide-batch.ts'
import { type CreditKind, credits } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import { addDays, instant } from '../model/instant.ts'

const start = at('2026-11-01')

/** A small history with a charge over two grants, an expiry, a rollover and two windows. */
function recordsOf(kind: CreditKind): AccountRecords {
  const store = new NaiveStore()
  const id = countingIds()
  const run = (now: string, commands: readonly Command[]): void => {
    const { outcomes, changes } = decideBatch(store.views(), commands, { now: at(now), id })
    expect(outcomes.map((outcome) => outcome.status)).toEqual(commands.map(() => 'accepted'))
    for (const change of changes) store.write(change)
  }
  const terms = { ...termsOf('demo', kind), creditsPerPeriod: credits(100) }
  run('2026-11-01', [openCommand({ kind, terms, anchorAt: start })])
  run('2026-11-02', [
    grantCommand(5, { kind, expiresAt: at('2026-11-20') }),
    grantCommand(5, { kind, expiresAt: at('2026-11-15') }),
  ])
  if (kind === 'company') run('2026-11-03', [revealCommand(['a', 'b'])])
  run('2026-11-04', [chargeCommand({ kind, units: 7 })])
  if (kind === 'company') run('2026-11-05', [refundCommand('chg_1', 1, { kind })])
  run('2026-12-05', [{ type: 'run_due', teamId: 'team_1', requestId: 'req_due', actor: staff, kind }])
  run('2026-12-06', [chargeCommand({ kind, units: 3 })])
  return store.records(kind)
}

/** A hold that paid a call and was released over two grants, an open one, a refund, a payment, a claw-back, a budget. */
function laterRecords(): AccountRecords {
  const driver = openBare(start)
  driver.run(grantCommand(5, { expiresAt: addDays(start, 9) }), start)
  driver.run(paymentCommand('pay_1', 20), start)
  driver.run(setBudgetCommand(50), start)
  const now = addDays(start, 1)
  driver.run(holdCommand(9), now)
  driver.run(chargeCommand({ holdId: 'hld_1', units: 2 }), now)
  driver.run(releaseCommand('hld_1'), now)
  driver.run(holdCommand(6, { ttlSeconds: 864_000 }), now)
  driver.run(chargeCommand({ units: 4 }), now)
  driver.run(refundCommand('chg_2', 3), now)
  driver.run(clawBackCommand('pay_1', 2), now)
  driver.run(expiryCommand('grant_2', addDays(start, 99)), now)
  return driver.store.records('api')
}

const api = recordsOf('api')
const held = laterRecords()
const heldChanged = (change: Partial<AccountRecords>): AccountRecords => ({ ...held, ...change })
const company = recordsOf('company')

function withEntry(match: (entry: Entry) => boolean, change: Partial<Entry>): AccountRecords {
  return {
    ...api,
    entries: api.entries.map((entry) => (match(entry) ? Object.assign({}, entry, change) : entry)),
  }
}

function withGrant(match: (grant: Grant) => boolean, change: Partial<Grant>): AccountRecords {
  return {
    ...api,
    grants: api.grants.map((grant) => (match(grant) ? Object.assign({}, grant, change) : grant)),
  }
}

const isType = (type: Entry['type']) => (entry: Entry) => entry.type === type
const [firstWindow] = company.windows

describe('the check of the laws', () => {
  test('finds nothing wrong with a history that the rules wrote, in whatever order it is read', () => {
    expect(checkLaws(api)).toEqual([])
    expect(checkLaws(company)).toEqual([])
    expect(checkLaws(held)).toEqual([])
    expect(checkLaws({ ...api, entries: api.entries.toReversed() })).toEqual([])
    expect(new Set(api.entries.map((entry) => entry.type))).toEqual(
      new Set(['grant', 'charge', 'expiry', 'rollover_out', 'rollover_in']),
    )
  })

  const planted: {
    readonly law: string
    readonly what: string
    readonly records: AccountRecords
  }[] = [
    {
      law: 'L1',
      what: 'a rollover that loses a credit',
      records: withEntry(isType('rollover_in'), { amount: 99 }),
    },
    {
      law: 'L2',
      what: 'a bucket that was changed',
      records: withGrant((grant) => grant.used > 0, { used: credits(1) }),
    },
    {
      law: 'L3',
      what: 'a cached balance that was changed',
      records: {
        ...api,
        account: { ...api.account, balance: { ...api.account.balance, available: credits(1) } },
      },
    },
    {
      law: 'L4',
      what: 'a charge beyond the balance',
      records: withEntry(isType('charge'), { amount: -900 }),
    },
    { law: 'L5', what: 'a usage record that is missing', records: { ...api, usageRecords: [] } },
    {
      law: 'L5',
      what: 'a cost that is not what was taken',
      records: {
        ...api,
        usageRecords: api.usageRecords.map((usage) => Object.assign({}, usage, { cost: 1 })),
      },
    },
    {
      law: 'L6',
      what: 'a grant that should have burnt first',
      records: withGrant((grant) => grant.expiresAt === null, { priority: 1 }),
    },
    {
      law: 'L8',
      what: 'a charge on a grant that was not effective',
      records: withGrant((grant) => grant.source === 'promo', { effectiveAt: addDays(start, 10) }),
    },
    {
      law: 'L9',
      what: 'time that runs backwards',
      records: withEntry(isType('rollover_in'), { effectiveAt: start }),
    },
    {
      law: 'L17',
      what: 'an expiry that is dated when it was booked',
      records: withEntry(isType('expiry'), { effectiveAt: at('2026-11-21') }),
    },
    {
      law: 'L17',
      what: 'a grant that outlives its expiry',
      records: withGrant((grant) => grant.source === 'promo', { state: 'live' }),
    },
    {
      law: 'L18',
      what: 'a rolled-over grant larger than what was carried',
      records: withGrant((grant) => grant.source === 'rollover', { amount: credits(999) }),
    },
    {
      law: 'L24',
      what: 'a gap',
      records: { ...api, entries: api.entries.filter((entry) => entry.sequence !== 3) },
    },
    {
      law: 'L24',
      what: 'a broken chain',
      records: withEntry((entry) => entry.sequence === 3, { balanceBefore: credits(1) }),
    },
    {
      law: 'L25',
      what: 'a slice of the wrong grant',
      records: withEntry(isType('charge'), { grantId: 'grant_4' }),
    },
    {
      law: 'L25',
      what: 'due work that would be missed',
      records: { ...api, account: { ...api.account, nextDueAt: instant(api.account.lastAt + 1e9) } },
    },
    {
      law: 'L27',
      what: 'two open windows for one company',
      records: {
        ...company,
        windows: company.windows.map((window) =>
          Object.assign({}, window, { companyId: 'a', chargeId: window.id }),
        ),
      },
    },
    {
      law: 'L28',
      what: 'one charge with two windows for one company',
      records: {
        ...company,
        windows: company.windows.map((window) => Object.assign({}, window, { companyId: 'a' })),
      },
    },
    {
      law: 'L29',
      what: 'a window that nobody paid',
      records: { ...company, windows: firstWindow === undefined ? [] : [firstWindow] },
    },
  ]
  planted.push(
    {
      law: 'L10',
      what: 'a hold that was reopened',
      records: heldChanged({ holds: held.holds.map((hold) => Object.assign({}, hold, { state: 'open' })) }),
    },
    {
      law: 'L12',
      what: 'credits given back in the order in which they were taken',
      records: heldChanged({
        holds: held.holds.map((hold) => Object.assign({}, hold, { slices: hold.slices.toReversed() })),
      }),
    },
    {
      law: 'L13',
      what: 'a hold that outlives its expiry',
      records: heldChanged({ account: { ...held.account, lastAt: addDays(start, 50) } }),
    },
    {
      law: 'L14',
      what: 'a refund that is not in the ledger',
      records: heldChanged({ refunds: [...held.refunds, ...held.refunds] }),
    },
    {
      law: 'L16',
      what: 'a claw-back that its payment does not know',
      records: heldChanged({
        payments: held.payments.map((payment) => Object.assign({}, payment, { clawedBack: 0 })),
      }),
    },
    {
      law: 'L22',
      what: 'a grant that was paid for twice',
      records: heldChanged({
        payments: [
          ...held.payments,
          ...held.payments.map((payment) => Object.assign({}, payment, { id: 'p' })),
        ],
      }),
    },
    {
      law: 'L25',
      what: 'a hold that would never be booked',
      records: heldChanged({ account: { ...held.account, nextHoldExpiresAt: null } }),
    },
    {
      law: 'L25',
      what: 'an expiry that no line tells of',
      records: heldChanged({
        grants: held.grants.map((grant) => Object.assign({}, grant, { expiresAt: addDays(start, 77) })),
      }),
    },
    {
      law: 'L2',
      what: 'credits held by no hold',
      records: heldChanged({ holds: held.holds.filter((hold) => hold.state !== 'open') }),
    },
    {
      law: 'L30',
      what: 'a refunded window that is open',
      records: {
        ...company,
        windows: company.windows.map((window) => Object.assign({}, window, { closedAt: null })),
      },
    },
    {
      law: 'L31',
      what: 'a counter that missed a charge',
      records: heldChanged({
        budgets: held.budgets.map(({ budget, counter }) => {
          return { budget, counter: { ...counter, used: credits(counter.used + 1) } }
        }),
      }),
    },
  )
  for (const { law, what, records } of planted) {
    test(`${law}: finds ${what}`, () => {
      expect(checkLaws(records).map((violation) => violation.law)).toContain(law)
    })
  }
})
