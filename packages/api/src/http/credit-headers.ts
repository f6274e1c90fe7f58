import type { CreditKind, Credits, Expiring } from '@scrip/rules'
import type { HeaderFields } from './answer.ts'

export interface CreditReport {
  readonly cost: Credits
  readonly kind: CreditKind
  readonly remaining: Credits
  readonly chargeId: string | null
  readonly records: number
  readonly replayed: boolean
  /** Null on operations that know no windows. */
  readonly windowHits: number | null
  readonly expiring: Expiring | null
}

/** Each value is an RFC 9651 item. A missing header means unknown, never 0. */
export function toCreditHeaders(report: CreditReport): HeaderFields {
  return {
    'Credits-Cost': String(report.cost),
    'Credits-Kind': report.kind,
    'Credits-Remaining': String(report.remaining),
    'Credits-Records': String(report.records),
    ...(report.chargeId === null ? {} : { 'Credits-Charge': report.chargeId }),
    ...(report.replayed ? { 'Credits-Replayed': '?1' } : {}),
    ...(report.windowHits === null ? {} : { 'Credits-Window-Hits': String(report.windowHits) }),
    ...(report.expiring === null ? {} : { 'Credits-Expiring': toExpiringItem(report.expiring) }),
  }
}

/** `<amount>;at=<unix seconds>`, rounded down: after that second the credits are surely gone. */
export function toExpiringItem(expiring: Expiring): string {
  return `${expiring.amount};at=${Math.floor(expiring.at / 1000)}`
}
