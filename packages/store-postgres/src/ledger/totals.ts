import type { Entry, Refund } from '@scrip/rules'
import { type EntryTotalRow, quarterOf, type UsageTotalRow } from '../rows/total-rows.ts'
import type { UsageLine } from '../rows/usage-record-row.ts'

type Sums<Row> = { -readonly [Name in keyof Row]: Row[Name] }
type Spent = Pick<Refund, 'teamId' | 'kind' | 'at' | 'operation' | 'apiKeyId' | 'memberId'>

/**
 * What a batch adds to the totals of usage. Reports read these and never scan the ledger; they are written in the
 * transaction of the lines that they count, so the two never differ (L34).
 */
export class UsageTotals {
  private readonly totals = new Map<string, Sums<UsageTotalRow>>()

  addUsage({ usage, lines }: UsageLine): void {
    const total = this.totalOf(usage)
    if (lines.is_captured) total.captured += usage.cost
    else total.charged += usage.cost
    total.records += usage.records
    total.requests += 1
    total.window_hits += usage.windowHits
  }

  /** A refund counts at its own instant, in the groups of the charge that it refunds. */
  addRefund(refund: Refund): void {
    this.totalOf(refund).refunded += refund.amount
  }

  rows(): readonly UsageTotalRow[] {
    return [...this.totals.values()]
  }

  private totalOf(spent: Spent): Sums<UsageTotalRow> {
    const [quarter, apiKeyId, memberId] = [quarterOf(spent.at), spent.apiKeyId ?? '', spent.memberId ?? '']
    const key = `${spent.teamId}\n${spent.kind}\n${quarter}\n${spent.operation}\n${apiKeyId}\n${memberId}`
    const known = this.totals.get(key)
    if (known !== undefined) return known
    const total: Sums<UsageTotalRow> = {
      team_id: spent.teamId,
      kind: spent.kind,
      quarter,
      operation: spent.operation,
      api_key_id: apiKeyId,
      member_id: memberId,
      charged: 0,
      captured: 0,
      refunded: 0,
      records: 0,
      requests: 0,
      window_hits: 0,
    }
    this.totals.set(key, total)
    return total
  }
}

/** What a batch adds to the totals of entries; charges and captures are in the totals of usage. */
export class EntryTotals {
  private readonly totals = new Map<string, Sums<EntryTotalRow>>()

  add(entry: Entry): void {
    const { teamId, kind, type } = entry
    if (type === 'charge' || type === 'capture') return
    const quarter = quarterOf(entry.effectiveAt)
    const key = `${teamId}\n${kind}\n${quarter}\n${type}`
    const total = this.totals.get(key)
    if (total === undefined) {
      const { amount, heldAmount: held_amount } = entry
      this.totals.set(key, { team_id: teamId, kind, quarter, type, amount, held_amount })
      return
    }
    total.amount += entry.amount
    total.held_amount += entry.heldAmount
  }

  rows(): readonly EntryTotalRow[] {
    return [...this.totals.values()]
  }
}
