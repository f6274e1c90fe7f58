import { expect, test } from 'vitest'
import { accountKey, needs } from './needs.ts'
import { chargeCommand, grantCommand, openCommand, revealCommand } from '../test/build.ts'

const idempotency = { key: 'k', requestHash: 'h' }

test('a reveal needs the company account and each named company’s window once', () => {
  expect(needs(revealCommand(['b', 'a', 'b'], { idempotency }))).toMatchObject({
    account: { teamId: 'team_1', kind: 'company' },
    companyIds: ['b', 'a'],
    idempotency: { teamId: 'team_1', operation: 'revealCompanies', key: 'k' },
  })
})

test('a call’s key is scoped by its operation, a staff write’s by its type', () => {
  expect(needs(chargeCommand({ idempotency })).idempotency?.operation).toBe('searchJobs')
  expect(needs(grantCommand(1, { idempotency })).idempotency?.operation).toBe('create_grant')
})

test('a dry run needs no key, and opening an account has none', () => {
  expect(needs(chargeCommand({ idempotency, dryRun: true })).idempotency).toBeNull()
  expect(needs(openCommand()).idempotency).toBeNull()
})

test('accounts of one team have keys of their own', () => {
  expect(accountKey({ teamId: 'team_1', kind: 'api' })).not.toBe(
    accountKey({ teamId: 'team_1', kind: 'company' }),
  )
})
