import type * as rules from '@scrip/rules'
import { cleared, type Lot, NaiveAccount, type Slice } from './naive-account.ts'
import { capOf, createHold, heldIn, openHold, spend } from './naive-spending.ts'
import { type Answer, changeGrant, changePlan, createGrant, isPaid, setBudget } from './naive-staff-writes.ts'

type Window = { endsAt: number; isClosed: boolean }
type Charge = { kind: string; cost: number; slices: Slice[]; refunded: number; windows: Window[] }
type Payment = { kind: string; amount: number; clawedBack: number; seq: number; invoiceId: string | null }

/**
 * The ledger of one team as the rulebook tells it, with no thought of speed: what the real one is compared with. It shares no
 * code with `@scrip/rules`. What a command makes has the name of the step.
 */
export class NaiveLedger {
  readonly accounts = new Map<string, NaiveAccount>()
  readonly charges = new Map<string, Charge>()
  private readonly windows = new Map<string, Window>()
  private readonly payments = new Map<string, Payment>()
  private readonly answers = new Map<string, { at: number; hash: string; moved: number }>()
  /** What the command in hand changes beside its account, once it is accepted. */
  private effects: (() => void)[] = []

  /** `accepted` or `replayed` with the credits that moved, or the code of the refusal. */
  apply(command: rules.Command, name: string, clock: number): string {
    const kind = command.type === 'reveal' ? 'company' : command.kind
    const account = this.accounts.get(kind)
    if (command.type === 'open_account')
      return account === undefined ? this.open(command, clock) : 'account_exists'
    if (account === undefined) return 'account_not_found'
    const key = 'idempotency' in command && !command.dryRun ? command.idempotency : null
    const ref = `${'operation' in command ? command.operation : command.type} ${key?.key ?? ''}`
    const draft = account.copyAt(clock)
    const seen = key === null ? undefined : this.answers.get(ref)
    if (seen !== undefined && draft.now < seen.at + 86_400_000)
      return seen.hash === key?.requestHash ? `replayed ${seen.moved}` : 'idempotency_key_reused'
    const { version } = draft.settle()
    this.effects = []
    const moved = this.decide(draft, command, name)
    if (typeof moved === 'string' && moved !== 'insufficient_credits') return moved
    if ('expectedVersion' in command && (command.expectedVersion ?? version) !== version)
      return 'version_conflict'
    if (typeof moved === 'string') return moved
    if (moved === null || ('dryRun' in command && command.dryRun)) return `accepted ${moved ?? 0}`
    if ('expectedVersion' in command || command.type === 'record_payment') draft.version += 1
    this.accounts.set(kind, draft)
    for (const effect of this.effects) effect()
    if (key !== null) this.answers.set(ref, { at: draft.now, hash: key.requestHash, moved })
    return `accepted ${moved}`
  }

  private open(command: rules.OpenAccountCommand, now: number): string {
    const account = new NaiveAccount(command, now)
    const { anchorAt, terms, kind } = command
    account.hasPaid = isPaid(terms)
    let index = 0
    while (account.boundary(index + 1) <= now) index += 1
    const [from, to] = [account.boundary(index), account.boundary(index + 1)]
    if (terms.recurrence === 'monthly' && anchorAt <= now) {
      account.period = { index, from, to }
      account.planGrant(now, to)
    }
    const diesAt = terms.lifeDays === null ? null : anchorAt + terms.lifeDays * 86_400_000
    if (terms.recurrence === 'once' && (diesAt ?? Infinity) > now)
      account.planGrant(Math.max(anchorAt, now), diesAt)
    account.version = 1
    this.accounts.set(kind, account)
    return 'accepted 0'
  }

  private decide(a: NaiveAccount, c: Exclude<rules.Command, rules.OpenAccountCommand>, name: string): Answer {
    switch (c.type) {
      case 'charge':
        return this.charge(a, c, name, Math.min(c.units, capOf(c)) * c.unitCost, [])
      case 'reveal':
        return this.reveal(a, c, name)
      case 'create_hold':
        return createHold(a, c, name)
      case 'capture_hold':
      case 'release_hold':
        return this.endHold(a, c, name)
      case 'record_payment':
        return this.recordPayment(a, c)
      case 'run_due':
        return a.booked === 0 ? null : 0
      case 'create_grant':
        return createGrant(a, c)
      case 'set_rollover_rule':
        a.rule = c.rule
        return 0
      case 'refund_charge':
        return this.refund(a, c)
      case 'void_grant':
      case 'change_expiry':
        return changeGrant(a, c)
      case 'claw_back':
        return this.clawBack(a, c)
      case 'adjust':
        if (c.amount === 0) return 'invalid_field'
        return a.take(c.amount, 'voided') === null ? 'insufficient_credits' : c.amount
      case 'change_plan':
        return changePlan(a, c)
      case 'set_budget':
        return setBudget(a, c, name)
      case 'remove_budget': {
        const index = a.budgets.findIndex((budget) => budget.id === c.budgetId)
        return index === -1 ? 'budget_not_found' : (a.budgets.splice(index, 1), 0)
      }
    }
  }

  private charge(
    a: NaiveAccount,
    c: rules.ChargeCommand | rules.RevealCommand,
    name: string,
    cost: number,
    windows: Window[],
  ): Answer {
    const hold = c.holdId === null ? null : openHold(a, c.holdId)
    if (typeof hold === 'string') return hold
    if (hold !== null && cost > heldIn(hold)) return 'hold_insufficient'
    const slices = hold === null ? spend(a, c, cost, 'used') : a.takeHeld(hold, cost)
    if (typeof slices === 'string') return slices
    return this.keep(a, name, cost, slices, windows)
  }

  private keep(
    { kind }: NaiveAccount,
    name: string,
    cost: number,
    slices: Slice[],
    windows: Window[],
  ): number {
    if (cost > 0)
      this.effects.push(() => this.charges.set(name, { kind, cost, slices, refunded: 0, windows }))
    return cost
  }

  private reveal(a: NaiveAccount, c: rules.RevealCommand, name: string): Answer {
    const closed = [...new Set(c.companyIds)].filter((id) => a.now >= (this.windows.get(id)?.endsAt ?? 0))
    const paid = closed.slice(0, capOf(c))
    const endsAt = a.now + c.windowDays * 86_400_000
    const windows = paid.map(() => ({ endsAt, isClosed: false }))
    for (const [index, window] of windows.entries())
      this.effects.push(() => this.windows.set(paid[index] ?? '', window))
    return this.charge(a, c, name, paid.length * c.unitCost, windows)
  }

  private endHold(
    a: NaiveAccount,
    c: rules.CaptureHoldCommand | rules.ReleaseHoldCommand,
    name: string,
  ): Answer {
    const isCapture = c.type === 'capture_hold'
    if (isCapture && c.amount === 0) return 'invalid_field'
    const hold = openHold(a, c.holdId)
    if (typeof hold === 'string') return hold
    const held = heldIn(hold)
    const cost = isCapture ? (c.amount ?? held) : 0
    if (cost > held) return 'hold_insufficient'
    const slices = a.takeHeld(hold, cost)
    a.endHold(hold, isCapture ? 'captured' : 'released', a.now)
    return isCapture ? this.keep(a, name, cost, slices, []) : held
  }

  private recordPayment(a: NaiveAccount, c: rules.RecordPaymentCommand): Answer {
    const { amount, source, priority, expiresAt, invoiceId, paymentId, kind } = c
    if (this.payments.has(paymentId)) return null
    if (amount === 0 || (expiresAt ?? Infinity) <= a.now) return 'invalid_field'
    const lot = a.add({ amount, source, class: 'paid', priority, effectiveAt: a.now, expiresAt, invoiceId })
    const payment = { kind, amount, clawedBack: 0, seq: lot.sequence, invoiceId }
    this.effects.push(() => this.payments.set(paymentId, payment))
    a.hasPaid = true
    const isUnpaid =
      a.terms.class === 'unpaid' && a.terms.recurrence === 'monthly' && a.next?.class !== 'paid'
    if (isUnpaid) a.next = { ...a.terms, recurrence: 'none', creditsPerPeriod: 0 }
    return amount
  }

  private clawBack(a: NaiveAccount, c: rules.ClawBackCommand): Answer {
    const payment = this.payments.get(c.paymentId)
    if (c.amount === 0) return 'invalid_field'
    if (payment?.kind !== c.kind) return 'payment_not_found'
    const asked = c.amount ?? payment.amount - payment.clawedBack
    if (asked > payment.amount - payment.clawedBack) return 'claw_back_exceeds_payment'
    const { seq, invoiceId } = payment
    const own = a.spendable().filter((lot) => lot.sequence === seq)
    const standIns = a.spendable().filter((lot) => lot.source === 'refund')
    const isOf = (lot: Lot): boolean =>
      lot.parentId === String(seq) || (invoiceId !== null && lot.invoiceId === invoiceId)
    const lots = [...own, ...standIns.filter(isOf)]
    const taken = Math.min(
      asked,
      lots.reduce((sum, lot) => sum + lot.available, 0),
    )
    a.take(taken, 'voided', lots)
    this.effects.push(() => (payment.clawedBack += taken))
    return taken
  }

  private refund(a: NaiveAccount, c: rules.RefundChargeCommand): Answer {
    const charge = this.charges.get(c.chargeId)
    if (c.amount === 0 || (c.reissue?.expiresAt ?? Infinity) <= a.now) return 'invalid_field'
    if (charge?.kind !== c.kind) return 'charge_not_found'
    const { cost, refunded, windows } = charge
    const amount = c.amount ?? cost - refunded
    if (amount > cost - refunded || amount === 0) return 'refund_exceeds_charge'
    // One credit at a time: what was refunded before comes first, and the last slice before the others.
    const units = charge.slices
      .toReversed()
      .flatMap(({ seq, held }) => Array.from({ length: held }, () => seq))
    const back = Map.groupBy(units.slice(refunded, refunded + amount), (seq) => seq)
    for (const [seq, { length }] of back) {
      const end = a.giveBack(seq, length, 'used', a.now, c.reissue !== null)
      const lot = a.lots[seq - 1]
      if (end === null || c.reissue === null || lot === undefined) continue
      const made = {
        amount: length,
        source: 'refund',
        effectiveAt: a.now,
        expiresAt: c.reissue.expiresAt,
      } as const
      a.add({ ...lot, ...cleared, ...made, parentId: String(seq) })
    }
    const closedCount = windows.length === 0 ? 0 : Math.floor(((refunded + amount) * windows.length) / cost)
    this.effects.push(() => (charge.refunded += amount))
    for (const window of windows.toReversed().slice(0, closedCount))
      if (!window.isClosed)
        this.effects.push(() =>
          Object.assign(window, { isClosed: true, endsAt: Math.min(window.endsAt, a.now) }),
        )
    return amount
  }
}
