import { mutantsOf } from './mutant.ts'

const burning = mutantsOf('packages/rules/src', [
  [
    'grants/burn-order.ts',
    'burns the larger priority first',
    'return a.priority - b.priority',
    'return b.priority - a.priority',
  ],
  [
    'grants/burn-order.ts',
    'burns what expires later first',
    'return a.expiresAt - b.expiresAt',
    'return b.expiresAt - a.expiresAt',
  ],
  [
    'grants/burn-order.ts',
    'burns what never expires first',
    'if (a.expiresAt === null) return 1',
    'if (a.expiresAt === null) return -1',
  ],
  [
    'grants/burn-order.ts',
    'burns paid before unpaid',
    "a.class === 'unpaid' ? -1 : 1",
    "a.class === 'unpaid' ? 1 : -1",
  ],
  [
    'grants/burn-order.ts',
    'burns newer grants first',
    'return a.effectiveAt - b.effectiveAt',
    'return b.effectiveAt - a.effectiveAt',
  ],
  [
    'grants/burn-order.ts',
    'burns the last made first',
    'return a.sequence - b.sequence',
    'return b.sequence - a.sequence',
  ],
  [
    'grants/take-slices.ts',
    'spends a grant at the instant of its expiry',
    'now < grant.expiresAt',
    'now <= grant.expiresAt',
  ],
  [
    'grants/take-slices.ts',
    'spends a grant only after the instant from which it is effective',
    'grant.effectiveAt <= now',
    'grant.effectiveAt < now',
  ],
  [
    'grants/take-slices.ts',
    'drops the second slice',
    'missing -= taken',
    'missing -= slices.length === 2 ? missing : taken',
  ],
  [
    'calls/units-under-cap.ts',
    'goes over the cap by a part of a unit',
    'Math.floor(max / unitCost)',
    'Math.ceil(max / unitCost)',
  ],
  ['calls/reveal.ts', 'keeps a window open at its end', 'now < window.endsAt', 'now <= window.endsAt'],
  [
    'calls/reveal.ts',
    'charges a company twice in one reveal',
    'new Set(command.companyIds)',
    'command.companyIds',
  ],
])

const time = mutantsOf('packages/rules/src', [
  ['idempotency.ts', 'keeps a key at exactly 24 hours', 'return now >= addDays(', 'return now > addDays('],
  ['due/book-due.ts', 'books what is due a millisecond late', 'at <= draft.now;', 'at < draft.now;'],
  [
    'due/book-due.ts',
    'expires what should roll over',
    'if (isPeriodEnd && rollsOver(grant, at)) continue',
    'if (rollsOver(grant, at) && draft.period === null) continue',
  ],
  [
    'due/next-due.ts',
    'forgets that a hold falls due',
    'if (nextHoldExpiresAt !== null &&',
    'if (earliest === null && nextHoldExpiresAt !== null &&',
  ],
  [
    'due/decide-rollover.ts',
    'rolls over once more than the rule lets',
    'grant.generation >= rule.maxRollovers',
    'grant.generation > rule.maxRollovers',
  ],
  [
    'due/decide-rollover.ts',
    'takes a percentage of what is left for one of what was granted',
    "rule.percentOf === 'granted' ? grant.amount",
    "rule.percentOf === 'unused' ? grant.amount",
  ],
  ['due/decide-rollover.ts', 'rolls unpaid credits over', "grant.class === 'paid' && (", '('],
  [
    'due/roll-over.ts',
    'does not count rolled credits that are held against the most',
    'addCredits(grant.available, grant.held)',
    'grant.available',
  ],
  [
    'calendar/add-months.ts',
    'lets 31 January be followed by a day in March',
    'Math.min(date.day, daysInMonth(year, month))',
    'date.day',
  ],
  [
    'calendar/zone-offset.ts',
    'takes the later one of a time that the clock shows twice',
    'wallClock - Math.max(offsetBefore, offsetAfter)',
    'wallClock - Math.min(offsetBefore, offsetAfter)',
  ],
  [
    'accounts/later-of.ts',
    'lets time run backwards within an account',
    'return now > lastAt ? now : lastAt',
    'return now',
  ],
])

const commitments = mutantsOf('packages/rules/src', [
  [
    'holds/end-hold.ts',
    'gives a hold back first slice first',
    'of hold.slices.toReversed()',
    'of hold.slices',
  ],
  [
    'holds/end-hold.ts',
    'does not return to budgets what a hold gives back',
    'if (hold.budgetIds.length > 0) draft',
    'if (hold.budgetIds.length > 9) draft',
  ],
  [
    'holds/capture-hold.ts',
    'captures one credit more than is held',
    'if (cost > hold.held) {',
    'if (cost > hold.held + 1) {',
  ],
  [
    'holds/find-open-hold.ts',
    'ends a hold twice',
    "if (hold.state === 'open') return hold",
    'if (hold.state !== null) return hold',
  ],
  [
    'calls/book-charge.ts',
    'lets a call take more than its hold has',
    'if (cost > hold.held) {',
    'if (cost > hold.amount) {',
  ],
  [
    'grants/give-back.ts',
    'leaves credits that return to an expired grant available',
    'if (end === null) {',
    "if (end === null || end === 'expiry') {",
  ],
  [
    'grants/give-back.ts',
    'forgets that what returns late would have rolled over',
    "=== grant.expiresAt ? 'rollover' : 'expiry'",
    "=== grant.expiresAt ? 'expiry' : 'expiry'",
  ],
  [
    'grants/grant-state.ts',
    'never makes a drained grant live again',
    "if (grant.state === 'drained' && !isEmpty)",
    "if (grant.state === 'pending' && !isEmpty)",
  ],
  [
    'refunds/unwind-slices.ts',
    'refunds the first slice first',
    'of charge.slices.toReversed()',
    'of charge.slices',
  ],
  [
    'refunds/refund-charge.ts',
    'refunds more than was taken',
    'if (amount > refundable || amount === 0) {',
    'if (amount > charge.usage.cost || amount === 0) {',
  ],
  ['refunds/close-windows.ts', 'closes the first window first', '    .toReversed()\n', ''],
  [
    'refunds/close-windows.ts',
    'closes a window for a part of its price',
    'Math.floor(refunded / unitCost)',
    'Math.ceil(refunded / unitCost)',
  ],
  [
    'payments/record-payment.ts',
    'grants again for a payment that was seen',
    'if (seen !== undefined) {',
    'if (seen !== undefined && seen.amount === amount) {',
  ],
  [
    'payments/record-payment.ts',
    'leaves a free plan running beside a payment',
    '  endUnpaidPlan(draft)\n',
    '',
  ],
  [
    'payments/claw-back.ts',
    'claws back more than the payment granted',
    'subtractCredits(payment.amount, payment.clawedBack)',
    'payment.amount',
  ],
  [
    'staff/void-grant.ts',
    'lets a voided grant expire what its hold gives back',
    "endedBy: 'void'",
    "endedBy: 'expiry'",
  ],
  [
    'staff/change-plan.ts',
    'grants the whole difference in the middle of a period',
    'BigInt(period.to - now)',
    'BigInt(period.to - period.from)',
  ],
])

const budgets = mutantsOf('packages/rules/src', [
  [
    'budgets/budget-book.ts',
    'lets a budget be exceeded by one',
    'if (required <= left) continue',
    'if (required <= left + 1) continue',
  ],
  [
    'budgets/budget-book.ts',
    'names the loosest budget',
    '        left < tightest.left ||',
    '        left > tightest.left ||',
  ],
  [
    'budgets/budget-book.ts',
    'gives back to a window that never counted the hold',
    'if (hold.createdAt < counter.from) continue',
    '',
  ],
  [
    'budgets/budget-book.ts',
    'counts what one member spends for each',
    'return budget.scopeId === spender.memberId',
    'return spender.memberId !== null',
  ],
  ['budgets/counter-at.ts', 'starts a window a moment late', 'now < counter.to', 'now <= counter.to'],
  [
    'staff/set-budget.ts',
    'resets the counter when the limit is edited',
    'found === null ? counter : null)',
    'newCounter(budget, draft.now, draft.account.timeZone))',
  ],
])

export const rulesMutants = [...burning, ...time, ...commitments, ...budgets]
