import { describe, expect, test } from 'vitest'
import { AccountDriver } from '../../test/account-driver.ts'
import { at, openCommand, staff, termsOf } from '../../test/build.ts'
import type { OpenAccountCommand } from '../command.ts'
import type { Account } from '../model/account.ts'

const now = at('2026-11-10T12:00:00Z')
const dueCommand = {
  type: 'run_due',
  teamId: 'team_1',
  requestId: 'req_due',
  actor: staff,
  kind: 'api',
} as const

interface Row {
  readonly name: string
  readonly command: Partial<OpenAccountCommand>
  readonly available: number
  readonly expiresAt: string | null
  readonly account: Partial<Account>
}

const rows: readonly Row[] = [
  {
    name: 'a monthly plan that starts now',
    command: { terms: termsOf('free'), anchorAt: now },
    available: 200,
    expiresAt: '2026-12-10T12:00:00Z',
    account: {
      period: { index: 0, from: now, to: at('2026-12-10T12:00:00Z') },
      nextDueAt: at('2026-12-10T12:00:00Z'),
    },
  },
  {
    name: 'a monthly plan whose anchor is past is in the period that contains now',
    command: { terms: termsOf('api_1500'), anchorAt: at('2026-08-31') },
    available: 1500,
    expiresAt: '2026-11-30',
    account: { period: { index: 2, from: at('2026-10-31'), to: at('2026-11-30') } },
  },
  {
    name: 'a period starts at the team’s midnight',
    command: { terms: termsOf('free'), anchorAt: at('2026-10-14T22:00:00Z'), timeZone: 'Europe/Berlin' },
    available: 200,
    expiresAt: '2026-11-14T23:00:00Z',
    account: { period: { index: 0, from: at('2026-10-14T22:00:00Z'), to: at('2026-11-14T23:00:00Z') } },
  },
  {
    name: 'a monthly plan whose anchor is ahead is empty until then',
    command: { terms: termsOf('free'), anchorAt: at('2026-11-20') },
    available: 0,
    expiresAt: null,
    account: { period: null, nextDueAt: at('2026-11-20') },
  },
  {
    name: 'a trial gives once and dies after 30 days',
    command: { terms: termsOf('trial'), anchorAt: now },
    available: 200,
    expiresAt: '2026-12-10T12:00:00Z',
    account: { period: null, nextDueAt: at('2026-12-10T12:00:00Z') },
  },
  {
    name: 'a trial that is over gives nothing',
    command: { terms: termsOf('trial'), anchorAt: at('2026-10-11T12:00:00Z') },
    available: 0,
    expiresAt: null,
    account: { period: null, nextDueAt: null },
  },
  {
    name: 'a plan without this kind gives nothing',
    command: { terms: termsOf('api_1500', 'company'), anchorAt: now },
    available: 0,
    expiresAt: null,
    account: { period: null, nextDueAt: null },
  },
]

describe('opening an account', () => {
  for (const row of rows) {
    test(`${row.name}`, () => {
      const driver = new AccountDriver()
      const { changes } = driver.run(openCommand(row.command), now)
      expect(changes?.isNewAccount).toBe(true)
      expect(driver.account).toMatchObject({
        ...row.account,
        version: 1,
        balance: { available: row.available },
      })
      expect(changes?.newGrants[0]?.expiresAt ?? null).toBe(row.expiresAt === null ? null : at(row.expiresAt))
      expect(changes?.entries.length).toBe(row.available > 0 ? 1 : 0)
    })
  }

  test('ahead of its anchor books period 0 exactly then', () => {
    const driver = new AccountDriver()
    driver.run(openCommand({ terms: termsOf('free'), anchorAt: at('2026-11-20') }), now)
    expect(driver.run(dueCommand, at('2026-11-21')).changes).toMatchObject({
      account: { period: { index: 0, from: at('2026-11-20'), to: at('2026-12-20') } },
      entries: [{ type: 'grant', amount: 200, effectiveAt: at('2026-11-20') }],
    })
  })

  test('ahead of its anchor keeps a trial pending', () => {
    const driver = new AccountDriver()
    const { changes } = driver.run(openCommand({ terms: termsOf('trial'), anchorAt: at('2026-11-20') }), now)
    expect(changes).toMatchObject({
      newGrants: [{ state: 'pending', effectiveAt: at('2026-11-20'), expiresAt: at('2026-12-20') }],
      entries: [],
    })
  })

  test('twice is refused, and so is an unknown time zone', () => {
    const driver = new AccountDriver()
    expect(driver.run(openCommand({ timeZone: 'Mars/Olympus' }), now).outcome).toMatchObject({
      refusal: { code: 'invalid_field', field: 'time_zone' },
    })
    driver.run(openCommand(), now)
    expect(driver.run(openCommand(), now).outcome).toMatchObject({ refusal: { code: 'account_exists' } })
  })
})
