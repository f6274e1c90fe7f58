import { describe, expect, test } from 'vitest'
import type { AccountRecords } from './account-records.ts'
import { checkLaws } from './check-laws.ts'
import {
  at,
  chargeCommand,
  grantCommand,
  openCommand,
  revealCommand,
  staff,
  countingIds,
} from '../../test/build.ts'
import { NaiveStore } from '../../test/naive-store.ts'
import type { Command } from '../command.ts'
import { decideBatch } from '../decide-batch.ts'
import { type CreditKind, credits } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'
import type { Grant } from '../model/grant.ts'
import { addDays, instant } from '../model/instant.ts'
import { termsOf } from '../../test/build.ts'

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
  run('2026-12-05', [{ type: 'run_due', teamId: 'team_1', requestId: 'req_due', actor: staff, kind }])
  run('2026-12-06', [chargeCommand({ kind, units: 3 })])
  return store.records(kind)
}

const api = recordsOf('api')
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
    expect(checkLaws({ ...api, entries: api.entries.toReversed() })).toEqual([])
    expect(new Set(api.entries.map((entry) => entry.type))).toEqual(
      new Set(['grant', 'charge', 'expiry', 'rollover_out', 'rollover_in']),
    )
  })

  const planted: readonly {
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
  for (const { law, what, records } of planted) {
    test(`${law}: finds ${what}`, () => {
      expect(checkLaws(records).map((violation) => violation.law)).toContain(law)
    })
  }
})
