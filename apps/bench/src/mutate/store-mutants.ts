import { mutantsOf } from './mutant.ts'

export const memoryMutants = mutantsOf('packages/store-memory/src', [
  [
    'ledger/write-changes.ts',
    'loading',
    'keeps ended grants among the hot ones',
    "grant.state === 'pending' || grant.state === 'live'",
    "grant.state !== 'drained'",
  ],
  [
    'ledger/write-changes.ts',
    'window',
    'keeps the old image of a closed window as the newest',
    '    team.windowByCompany.set(window.companyId, window)\n  }',
    '    team.windowByCompany.delete(window.companyId)\n  }',
  ],
  [
    'ledger/write-changes.ts',
    'refund',
    'forgets refunds of a charge',
    '    team.charges.get(refund.chargeId)?.refunds.push(refund)\n',
    '',
  ],
  [
    'ledger/load-view.ts',
    'hold',
    'loads holds that are due a millisecond late',
    'nextHoldExpiresAt <= decidedAt',
    'nextHoldExpiresAt < decidedAt',
  ],
  [
    'ledger/load-view.ts',
    'budget',
    'does not load the budgets that counted a hold',
    'for (const id of budgetIds) ids.add(id)',
    'ids.delete(budgetIds[0] ?? "")',
  ],
  [
    'due/open-holds.ts',
    'hold',
    'does not tell when the holds that are not loaded expire',
    'walk(({ id }) => !ids.has(id)).end?.expiresAt ?? null',
    'ids.size > 99 ? null : null',
  ],
  ['due/due-queue.ts', 'expiry', 'runs due work a millisecond late', 'top.at > now', 'top.at >= now'],
  [
    'usage/usage-bucket.ts',
    'report',
    'loses refunds from reports',
    'totalOf(totals, refund).sums.refunded += refund.amount',
    'totalOf(totals, refund)',
  ],
  [
    'ledger/list-entries.ts',
    'boundary',
    'leaves what takes effect at the instant out of a balance as of it',
    'entry.effectiveAt > at',
    'entry.effectiveAt >= at',
  ],
])

export const postgresMutants = mutantsOf('packages/store-postgres/src', [
  [
    'ledger/lock-and-refresh.ts',
    'loading',
    'takes an account that was changed for one that was only charged',
    'account.standing !== before.standing ||',
    'false ||',
  ],
  [
    'ledger/load-statements.ts',
    'lock',
    'reads accounts without a lock',
    ' order by a.team_id, a.kind for no key update of a`',
    ' order by a.team_id, a.kind`',
  ],
  [
    'ledger/load-statements.ts',
    'loading',
    'does not load pending grants',
    "where g.state in ('pending', 'live')",
    "where g.state in ('live')",
  ],
  [
    'ledger/load-statements.ts',
    'window',
    'loads a company’s oldest window',
    'order by w.number desc limit 1',
    'order by w.number limit 1',
  ],
  [
    'ledger/load-statements.ts',
    'hold',
    'loads holds that are due a millisecond late',
    'h.expires_at <= wanted.at',
    'h.expires_at < wanted.at',
  ],
  [
    'ledger/load-statements.ts',
    'hold',
    'tells the latest expiry of the holds that are not loaded',
    'order by h.expires_at limit 1',
    'order by h.expires_at desc limit 1',
  ],
  [
    'ledger/find-fate.ts',
    'dedupe',
    'does again what was committed when the answer was lost',
    "return found ? 'committed' : 'rolled_back'",
    "return found ? 'rolled_back' : 'rolled_back'",
  ],
])
