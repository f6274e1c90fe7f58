import type { Period } from '@scrip/rules'
import { toApiInstant } from '../http/instants.ts'

export function toApiPeriod(period: Period | null): { from: string; to: string } | null {
  return period === null ? null : { from: toApiInstant(period.from), to: toApiInstant(period.to) }
}
