import type { Budget, BudgetCounter, Grant, Hold, OpenAccountCommand, PlanTerms } from '@scrip/rules'
import { monthsLater, windowAround } from './naive-calendar.ts'

/** A record of the ledger that may be changed, and whose numbers are just numbers. */
export type Loose<Model> = { -readonly [Field in keyof Model]: Plain<Model[Field]> }
type Plain<Value> = Value extends number ? number : Value
export type Terms = Loose<PlanTerms>
type Line = 'teamId' | 'kind' | 'actor' | 'reason' | 'createdAt'
export type Lot = Loose<Omit<Grant, Line | 'id'>>
export type Slice = { seq: number; held: number }
export type NaiveHold = Loose<Pick<Hold, 'id' | 'createdAt' | 'expiresAt' | 'state' | 'budgetIds'>> & {
  slices: Slice[]
}
export type NaiveBudget = Loose<Omit<Budget, 'teamId' | 'kind'> & Pick<BudgetCounter, 'used' | 'from' | 'to'>>

const buckets = ['available', 'held', 'used', 'expired', 'voided', 'rolled'] as const

/** One account, written the plain way: each sum is added up anew, and a copy is the only transaction. Grants are named by their numbers. */
export class NaiveAccount {
  lots: Lot[] = []
  holds: NaiveHold[] = []
  budgets: NaiveBudget[] = []
  next: Terms | null = null
  period: { index: number; from: number; to: number } | null = null
  version = 0
  hasPaid = false
  booked = 0
  readonly zone: string
  anchor: number
  terms: Terms
  rule: Terms['rolloverRule']
  now: number
  readonly kind: string

  constructor({ terms, timeZone, anchorAt, kind }: OpenAccountCommand, now: number) {
    this.zone = timeZone
    this.kind = kind
    this.anchor = anchorAt
    this.terms = terms
    this.rule = terms.rolloverRule
    this.now = now
  }

  copyAt(now: number): NaiveAccount {
    const copy: NaiveAccount = Object.assign(Object.create(NaiveAccount.prototype), this)
    copy.now = Math.max(now, this.now)
    copy.booked = 0
    copy.lots = this.lots.map((lot) => ({ ...lot }))
    copy.holds = this.holds.map((hold) => ({ ...hold, slices: hold.slices.map((slice) => ({ ...slice })) }))
    copy.budgets = this.budgets.map((budget) => ({ ...budget }))
    return copy
  }

  balance(): Record<string, number> {
    const booked = this.lots.filter((lot) => lot.state !== 'pending')
    const sums = (['amount', ...buckets] as const).map((bucket) => [bucket, total(booked, bucket)])
    return Object.fromEntries(sums)
  }

  add(made: Pick<Lot, 'amount' | 'source' | 'class' | 'effectiveAt' | 'expiresAt'> & Partial<Lot>): Lot {
    const empty = {
      held: 0,
      used: 0,
      expired: 0,
      voided: 0,
      rolled: 0,
      priority: 100,
      generation: 0,
      parentId: null,
    }
    const state = made.effectiveAt > this.now ? 'pending' : 'live'
    const fixed = { available: made.amount, sequence: this.lots.length + 1, state, endedBy: null } as const
    const lot: Lot = { ...empty, originAt: made.effectiveAt, invoiceId: null, ...made, ...fixed }
    this.lots.push(lot)
    return lot
  }

  planGrant(
    effectiveAt: number,
    expiresAt: number | null,
    amount: number = this.terms.creditsPerPeriod,
  ): void {
    const { source, class: class_ } = this.terms
    if (amount > 0) this.add({ amount, source, class: class_, effectiveAt, expiresAt })
  }

  /** Takes the amount in burn order, all or nothing, out of all that may be spent unless it is told of what. */
  take(amount: number, into: 'used' | 'held' | 'voided', lots = this.spendable()): Slice[] | null {
    if (total(lots, 'available') < amount) return null
    return lots.flatMap((lot) => {
      const held = Math.min(amount, lot.available)
      amount -= held
      lot.available -= held
      lot[into] += held
      return held === 0 ? [] : { seq: lot.sequence, held }
    })
  }

  spendable(): Lot[] {
    return this.lots.filter((lot) => isAlive(lot) && lot.available > 0).sort(burn)
  }

  takeHeld(hold: NaiveHold, amount: number): Slice[] {
    return hold.slices.flatMap((slice) => {
      const held = Math.min(amount, slice.held)
      amount -= held
      slice.held -= held
      this.lot(slice.seq).held -= held
      this.lot(slice.seq).used += held
      return held === 0 ? [] : { seq: slice.seq, held }
    })
  }

  endHold(hold: NaiveHold, state: Hold['state'], at: number): void {
    hold.state = state
    for (const budget of this.budgets) this.turn(budget)
    for (const slice of hold.slices.toReversed()) {
      if (slice.held > 0) this.giveBack(slice.seq, slice.held, 'held', at)
      const counted = this.budgets.filter(
        ({ id, from }) => hold.budgetIds.includes(id) && hold.createdAt >= from,
      )
      for (const budget of counted) budget.used -= slice.held
      slice.held = 0
    }
  }

  /** How the grant has ended, so that the credits are ended again; null when they are available. */
  giveBack(
    seq: number,
    amount: number,
    from: 'held' | 'used',
    at: number,
    isReissued = false,
  ): Lot['endedBy'] {
    const lot = this.lot(seq)
    const end = this.endOf(lot, at)
    lot[from] -= amount
    if (end === null) lot.available += amount
    else this.end(lot, end, amount, amount, at, this.period?.index ?? 0, isReissued)
    return end
  }

  /** A grant that was used up falls due no more: how it ended shows when credits come back. */
  endOf(lot: Lot, at: number): Lot['endedBy'] {
    const { expiresAt } = lot
    if (lot.endedBy !== null || expiresAt === null || at < expiresAt || lot.available + lot.held > 0)
      return lot.endedBy
    const index = Math.round((expiresAt - this.anchor) / 2_629_746_000)
    const isBoundary = [-1, 0, 1].some((step) => this.boundary(index + step) === expiresAt)
    return isRollable(lot) && isBoundary ? 'rollover' : 'expiry'
  }

  /** Books all that is due, instant by instant. */
  settle(): this {
    for (let at = this.nextDue(); at <= this.now; at = this.nextDue()) this.settleAt(at)
    return this
  }

  nextDue(): number {
    const lots = this.lots.map((lot) =>
      lot.state === 'pending' ? lot.effectiveAt : isAlive(lot) ? lot.expiresAt : null,
    )
    const holds = this.holds.map((hold) => (hold.state === 'open' ? hold.expiresAt : null))
    return Math.min(...[...lots, ...holds, this.periodStart()].filter((at) => at !== null))
  }

  turn(budget: NaiveBudget): void {
    if (budget.window === 'lifetime' || this.now < (budget.to ?? 0)) return
    Object.assign(budget, { used: 0, ...windowAround(this.now, budget.window, this.zone) })
  }

  changeTerms(terms: Terms): void {
    if (JSON.stringify(this.rule) === JSON.stringify(this.terms.rolloverRule)) this.rule = terms.rolloverRule
    Object.assign(this, { terms, next: null })
    this.hasPaid ||= terms.class === 'paid' && terms.creditsPerPeriod > 0
  }

  boundary(index: number): number {
    return monthsLater(this.anchor, index, this.zone)
  }

  private settleAt(at: number): void {
    this.booked += 1
    const { period } = this
    for (const hold of this.holds)
      if (hold.state === 'open' && hold.expiresAt === at) this.endHold(hold, 'expired', at)
    const dying = this.lots.filter((lot) => isAlive(lot) && lot.expiresAt === at).sort(burn)
    const isRolling = (lot: Lot): boolean => period?.to === at && isRollable(lot)
    for (const lot of [...dying.filter((each) => !isRolling(each)), ...dying.filter(isRolling)]) {
      const { available } = lot
      lot.available = 0
      this.end(
        lot,
        isRolling(lot) ? 'rollover' : 'expiry',
        available,
        lot.amount,
        at,
        (period?.index ?? -1) + 1,
      )
      this.version += 1
    }
    if (this.periodStart() === at) this.beginPeriod(at)
    for (const lot of this.lots.filter((each) => each.state === 'pending' && each.effectiveAt === at)) {
      lot.state = 'live'
      this.version += 1
    }
  }

  private beginPeriod(at: number): void {
    this.version += this.next === null ? 1 : 2
    if (this.next !== null) this.changeTerms(this.next)
    const index = (this.period?.index ?? -1) + 1
    this.period =
      this.terms.recurrence === 'monthly' ? { index, from: at, to: this.boundary(index + 1) } : null
    if (this.period !== null) this.planGrant(at, this.period.to)
  }

  private end(
    lot: Lot,
    end: 'expiry' | 'void' | 'rollover',
    amount: number,
    basis: number,
    at: number,
    index: number,
    isLost = false,
  ): void {
    Object.assign(lot, { state: 'ended', endedBy: end })
    lot[end === 'expiry' ? 'expired' : end === 'void' ? 'voided' : 'rolled'] += amount
    if (end !== 'rollover' || isLost) return
    const { mode, percent, percentOf, maxAmount, maxRollovers, life } = this.rule
    let expiresAt: number | null = null
    if (life.basis === 'origin') expiresAt = monthsLater(lot.originAt, life.months, this.zone)
    if (life.basis === 'rollover') expiresAt = this.boundary(index + life.months)
    if (mode === 'none' || lot.generation >= (maxRollovers ?? Infinity) || (expiresAt ?? Infinity) <= at)
      return
    const beyond = this.lots.filter(
      (each) => each.source === 'rollover' && isAlive(each) && (each.expiresAt ?? Infinity) > at,
    )
    const room = Math.max(0, (maxAmount ?? Infinity) - total(beyond, 'available') - total(beyond, 'held'))
    const share =
      mode === 'all'
        ? amount
        : Math.floor(((percent ?? 0) * (percentOf === 'granted' ? basis : amount)) / 100)
    const carry = Math.min(amount, share, room)
    const child = {
      ...lot,
      amount: carry,
      generation: lot.generation + 1,
      effectiveAt: at,
      expiresAt,
    } as const
    if (carry > 0) this.add({ ...child, source: 'rollover', parentId: String(lot.sequence), ...cleared })
  }

  private lot(seq: number): Lot {
    const lot = this.lots[seq - 1]
    if (lot === undefined) throw new Error(`The model has no grant ${seq}`)
    return lot
  }

  private periodStart(): number | null {
    if (this.period !== null) return this.period.to
    return this.terms.recurrence === 'monthly' ? this.anchor : null
  }
}

export const cleared = { held: 0, used: 0, expired: 0, voided: 0, rolled: 0 }

function total(lots: readonly Lot[], bucket: 'amount' | (typeof buckets)[number]): number {
  return lots.reduce((sum, lot) => sum + lot[bucket], 0)
}

function isAlive(lot: Lot): boolean {
  return lot.state === 'live' && lot.available + lot.held > 0
}

function isRollable(lot: Lot): boolean {
  return lot.class === 'paid' && (lot.source === 'plan' || lot.source === 'rollover')
}

function burn(a: Lot, b: Lot): number {
  const [keysA, keysB] = [burnKeys(a), burnKeys(b)]
  const index = keysA.findIndex((key, at) => key !== keysB[at])
  return (keysA[index] ?? 0) < (keysB[index] ?? 0) ? -1 : 1
}

function burnKeys(lot: Lot): number[] {
  return [
    lot.priority,
    lot.expiresAt ?? Infinity,
    lot.class === 'paid' ? 1 : 0,
    lot.effectiveAt,
    lot.sequence,
  ]
}
