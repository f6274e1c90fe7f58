import { accountKey, type AccountView, decideBatch, emptyView, instant } from '@scrip/rules'
import { openAccountCommand } from '@scrip/testkit'
import { describe, expect, it } from 'vitest'
import { RememberedAccounts } from './remembered-accounts.ts'

const now = instant(Date.UTC(2026, 2, 1))
const later = instant(now + 1)

function viewOf(teamId: string, change: Partial<NonNullable<AccountView['account']>> = {}): AccountView {
  const command = openAccountCommand(teamId, 'api', now)
  const key = accountKey({ teamId, kind: 'api' })
  const { changes } = decideBatch(new Map([[key, emptyView]]), [command], {
    now,
    id: (prefix) => `${prefix}_1`,
  })
  const [opened] = changes
  if (opened === undefined) throw new Error('No account was opened.')
  return { ...emptyView, account: { ...opened.account, nextDueAt: null, ...change } }
}

function remembering(time = { now: 0 }): RememberedAccounts {
  const remembered = new RememberedAccounts(() => time.now)
  remembered.remember('t1 api', { view: viewOf('t1'), revision: 7, standing: 1 })
  return remembered
}

describe('RememberedAccounts', () => {
  it('recalls what it was told, and nothing when one of the asked is unknown', () => {
    const remembered = remembering()
    expect(remembered.recall(['t1 api'], now)?.get('t1 api')?.revision).toBe(7)
    expect(remembered.recall(['t1 api', 't2 api'], now)).toBeNull()
  })

  it('recalls no account with work that is due: at its instant it is', () => {
    const remembered = remembering()
    remembered.remember('t2 api', { view: viewOf('t2', { nextDueAt: later }), revision: 1, standing: 1 })
    expect(remembered.recall(['t2 api'], now)).not.toBeNull()
    expect(remembered.recall(['t2 api'], later)).toBeNull()
  })

  it('keeps no account with open holds or budgets, and forgets it when it gets some', () => {
    const remembered = remembering()
    remembered.remember('t1 api', { view: viewOf('t1', { openHoldCount: 1 }), revision: 8, standing: 1 })
    expect(remembered.recall(['t1 api'], now)).toBeNull()
    remembered.remember('t1 api', { view: viewOf('t1', { budgetCount: 1 }), revision: 9, standing: 1 })
    expect(remembered.recall(['t1 api'], now)).toBeNull()
  })

  it('looks first for a while once somebody else was there', () => {
    const time = { now: 0 }
    const remembered = remembering(time)
    remembered.compare('t1 api', 7)
    expect(remembered.recall(['t1 api'], now)).not.toBeNull()
    remembered.compare('t1 api', 8)
    expect(remembered.recall(['t1 api'], now)).toBeNull()
    time.now = 1_999
    expect(remembered.recall(['t1 api'], now)).toBeNull()
    time.now = 2_000
    expect(remembered.recall(['t1 api'], now)).not.toBeNull()
  })

  it('forgets the account that was used longest ago when it is full', () => {
    const remembered = remembering()
    const view = viewOf('t')
    remembered.remember('t2 api', { view, revision: 1, standing: 1 })
    remembered.remember('t1 api', { view, revision: 8, standing: 1 })
    for (let index = 0; index < 9_999; index++)
      remembered.remember(`x${index} api`, { view, revision: 1, standing: 1 })
    expect(remembered.recall(['t2 api'], now)).toBeNull()
    expect(remembered.recall(['t1 api'], now)?.get('t1 api')?.revision).toBe(8)
  })
})
