import type { Account, AccountView } from '@scrip/rules'
import type { NaiveAccount } from './naive-account.ts'

const lotFields = [
  'amount',
  'available',
  'held',
  'used',
  'expired',
  'voided',
  'rolled',
  'state',
  'source',
  'class',
  'priority',
  'effectiveAt',
  'expiresAt',
  'originAt',
  'generation',
  'invoiceId',
] as const

/** The first thing in which the account that a store keeps is not the model's; null when they agree. */
export function compareStates(view: AccountView, account: Account, model: NaiveAccount): string | null {
  const { balance, period, nextDueAt } = account
  const { amount: granted, ...sums } = model.balance()
  const told: Readonly<Record<string, number>> = { ...balance }
  const dueAt = model.nextDue()
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['version', account.version, model.version],
    ['lastAt', account.lastAt, model.now],
    ['nextDueAt', nextDueAt, dueAt === Infinity ? null : dueAt],
    ['anchorAt', account.anchorAt, model.anchor],
    ['paid', account.paidSince !== null, model.hasPaid],
    ['plan', account.terms.planId, model.terms.planId],
    ['next plan', account.nextTerms?.planId, model.next?.planId],
    ['open holds', account.openHoldCount, model.holds.filter(({ state }) => state === 'open').length],
    ['budgets', account.budgetCount, model.budgets.length],
    ...(['index', 'from', 'to'] as const).map(
      (field) => [field, period?.[field], model.period?.[field]] as const,
    ),
    ['granted', balance.granted, granted],
    ...Object.entries(sums).map(([bucket, sum]) => [bucket, told[bucket], sum] as const),
  ]
  for (const [name, got, expected] of pairs) if (got !== expected) return differ(name, got, expected)
  return compareLots(view, model)
}

function compareLots({ grants }: AccountView, model: NaiveAccount): string | null {
  const lots = model.lots.filter(
    ({ state, available, held }) => state === 'pending' || (state === 'live' && available + held > 0),
  )
  const inOrder = grants.toSorted((a, b) => a.sequence - b.sequence)
  if (
    inOrder.length !== lots.length ||
    inOrder.some(({ sequence }, index) => lots[index]?.sequence !== sequence)
  ) {
    return differ('live grants', namesOf(inOrder), namesOf(lots))
  }
  for (const [index, grant] of inOrder.entries()) {
    for (const field of lotFields) {
      const modelled = lots[index]?.[field]
      if (grant[field] !== modelled)
        return differ(`grant ${grant.sequence}, ${field}`, grant[field], modelled)
    }
  }
  return null
}

function namesOf(grants: readonly { readonly sequence: number }[]): string {
  return grants.map(({ sequence }) => sequence).join(' ')
}

function differ(name: string, got: unknown, expected: unknown): string {
  return `${name}: the store says ${String(got)}, the model ${String(expected)}`
}
