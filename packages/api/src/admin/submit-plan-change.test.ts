import {
  accountKey,
  applyChanges,
  type AccountView,
  type Command,
  creditKinds,
  decideBatch,
  emptyView,
  findPlan,
  instant,
  type Outcome,
  type Plan,
  termsFor,
} from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { type PlanOrder, submitPlanChange } from './submit-plan-change.ts'

const now = instant(Date.UTC(2026, 2, 1))
const teamId = 'team_1'
const staff = {
  teamId,
  requestId: 'req_1',
  actor: { type: 'staff', id: 'staff_1', label: 'ada@scrip.example' },
} as const

/** Decides on two accounts as a store would. */
class Books {
  private views: ReadonlyMap<string, AccountView> = new Map(
    creditKinds.map((kind) => [accountKey({ teamId, kind }), emptyView]),
  )
  private made = 0

  readonly submit = async (commands: readonly Command[]): Promise<readonly Outcome[]> => {
    const { outcomes, changes } = decideBatch(this.views, commands, {
      now,
      id: (prefix) => `${prefix}_${(this.made += 1)}`,
    })
    const after = new Map(this.views)
    for (const change of changes) {
      const key = accountKey(change.account)
      after.set(key, applyChanges(after.get(key) ?? emptyView, change))
    }
    this.views = after
    return outcomes
  }

  planOf(kind: 'api' | 'company'): string | undefined {
    return this.views.get(accountKey({ teamId, kind }))?.account?.terms.planId
  }
}

function planNamed(id: string): Plan {
  const plan = findPlan(id)
  if (plan === null) throw new Error(`There is no plan ${id}.`)
  return plan
}

async function openBooks(plan: Plan): Promise<Books> {
  const books = new Books()
  const common = { ...staff, timeZone: 'UTC', anchorAt: now }
  await books.submit(
    creditKinds.map((kind): Command => ({
      ...common,
      type: 'open_account',
      kind,
      terms: termsFor(plan, kind, true),
    })),
  )
  return books
}

const order = (plan: Plan, versions: PlanOrder['expectedVersions']): PlanOrder => ({
  plan,
  hasPaid: true,
  at: 'now',
  write: {
    ...staff,
    reason: { code: 'test', note: 'A bigger plan.', ticketUrl: null },
    ip: null,
    idempotency: null,
    dryRun: false,
  },
  expectedVersions: versions,
})

describe('submitPlanChange', () => {
  it('changes neither account when the first one is not as it was seen', async () => {
    const books = await openBooks(planNamed('api_1500'))
    const outcome = await submitPlanChange(
      { ledger: books },
      order(planNamed('api_5000'), { api: 99, company: 99 }),
    )
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'version_conflict' } })
    expect([books.planOf('api'), books.planOf('company')]).toEqual(['api_1500', 'api_1500'])
  })

  it('changes both when somebody else was quicker at one of them only', async () => {
    const books = await openBooks(planNamed('api_1500'))
    const outcome = await submitPlanChange(
      { ledger: books },
      order(planNamed('api_5000'), { api: 1, company: 99 }),
    )
    expect(outcome.ok).toBe(true)
    expect([books.planOf('api'), books.planOf('company')]).toEqual(['api_5000', 'api_5000'])
  })
})
