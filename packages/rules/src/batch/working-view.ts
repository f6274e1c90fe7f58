import { BatchMap } from './batch-map.ts'
import { applyBudgets, applyGrants, withRefund } from '../apply-changes.ts'
import { isHot } from '../grants/grant-state.ts'
import type { AccessWindow } from '../model/access-window.ts'
import type { Account } from '../model/account.ts'
import type { BudgetView } from '../model/budget.ts'
import type { ChargeView } from '../model/charge-view.ts'
import type { Grant } from '../model/grant.ts'
import type { Hold } from '../model/hold.ts'
import type { Instant } from '../model/instant.ts'
import type { Payment } from '../model/payment.ts'
import { idempotencyMapKey } from '../needs.ts'
import type { AccountView, Changes, IdempotencyRecord } from '../view.ts'

/** A view that moves along with the batch: what `applyChanges` does, without a copy for each command. */
export class WorkingView implements AccountView {
  account: Account | null
  grants: readonly Grant[]
  budgets: readonly BudgetView[]
  readonly otherHoldsExpireAt: Instant | null
  readonly otherGrantsDueAt: Instant | null
  readonly absorbed: Changes[] = []
  private readonly pastGrantMap: BatchMap<Grant>
  private readonly holdMap: BatchMap<Hold>
  private readonly windowMap: BatchMap<AccessWindow>
  private readonly idempotencyMap: BatchMap<IdempotencyRecord>
  private readonly chargeMap: BatchMap<ChargeView>
  private readonly paymentMap: BatchMap<Payment>

  constructor(view: AccountView) {
    this.account = view.account
    this.grants = view.grants
    this.budgets = view.budgets
    this.otherHoldsExpireAt = view.otherHoldsExpireAt
    this.otherGrantsDueAt = view.otherGrantsDueAt ?? null
    this.pastGrantMap = new BatchMap(view.pastGrants)
    this.holdMap = new BatchMap(view.holds)
    this.windowMap = new BatchMap(view.windows)
    this.idempotencyMap = new BatchMap(view.idempotency)
    this.chargeMap = new BatchMap(view.charges)
    this.paymentMap = new BatchMap(view.payments)
  }

  get pastGrants(): ReadonlyMap<string, Grant> {
    return this.pastGrantMap.current
  }

  get holds(): ReadonlyMap<string, Hold> {
    return this.holdMap.current
  }

  get windows(): ReadonlyMap<string, AccessWindow> {
    return this.windowMap.current
  }

  get idempotency(): ReadonlyMap<string, IdempotencyRecord> {
    return this.idempotencyMap.current
  }

  get charges(): ReadonlyMap<string, ChargeView> {
    return this.chargeMap.current
  }

  get payments(): ReadonlyMap<string, Payment> {
    return this.paymentMap.current
  }

  absorb(changes: Changes): void {
    this.account = changes.account
    this.grants = applyGrants(this.grants, changes)
    this.movePastGrants(changes.newGrants)
    this.movePastGrants(changes.changedGrants)
    for (const hold of changes.newHolds) this.holdMap.set(hold.id, hold)
    for (const hold of changes.changedHolds) this.holdMap.set(hold.id, hold)
    for (const window of changes.closedWindows) {
      if (this.windows.get(window.companyId)?.id === window.id) this.windowMap.set(window.companyId, window)
    }
    for (const window of changes.windows) this.windowMap.set(window.companyId, window)
    for (const refund of changes.refunds) {
      this.chargeMap.set(refund.chargeId, withRefund(this.charges, refund, changes.closedWindows))
    }
    this.budgets = applyBudgets(this.budgets, changes)
    this.remember(changes)
    this.absorbed.push(changes)
  }

  /** What is known to the whole team, whichever of its accounts it came to. */
  remember(changes: Pick<Changes, 'idempotency' | 'payments'>): void {
    for (const record of changes.idempotency) {
      this.idempotencyMap.set(idempotencyMapKey(record.operation, record.key), record)
    }
    for (const payment of changes.payments) this.paymentMap.set(payment.id, payment)
  }

  private movePastGrants(grants: readonly Grant[]): void {
    for (const grant of grants) {
      if (!isHot(grant)) this.pastGrantMap.set(grant.id, grant)
      else if (this.pastGrants.has(grant.id)) this.pastGrantMap.delete(grant.id)
    }
  }
}
