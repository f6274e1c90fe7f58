import type { CreditKind, EntryType } from '@scrip/rules'
import { type RawBuilder, sql } from 'kysely'
import { millisecondsPerQuarter } from './total-rows.ts'

export const millisecondsPerDay = 86_400_000
export const quartersPerDay: number = millisecondsPerDay / millisecondsPerQuarter

/** No instant is before it, and a day begins with it. */
export const beginningOfTime = -62_135_596_800_000

/** Up to where the totals of an account's days stand for those of its quarters. */
export interface SummedDaysRow {
  readonly team_id: string
  readonly kind: CreditKind
  /** A midnight of UTC, in milliseconds. */
  readonly until: number
}

/** What one spender burnt on one operation within a day of UTC, and how it grew quarter by quarter. */
export interface UsageDayRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly day: number
  readonly operation: string
  readonly api_key_id: string
  readonly member_id: string
  readonly credits: number
  readonly refunded: number
  readonly records: number
  readonly requests: number
  readonly window_hits: number
  /** Of the day, from 0 to 95: those in which anything was spent. */
  readonly quarters: readonly number[]
  /** The sum at the end of each of these quarters; null where the day's sum is 0. */
  readonly credits_then: readonly number[] | null
  readonly refunded_then: readonly number[] | null
  readonly records_then: readonly number[] | null
  readonly requests_then: readonly number[] | null
  readonly window_hits_then: readonly number[] | null
}

/** What took effect within a day of UTC, type by type, charges and captures too. */
export interface EntryDayRow {
  readonly team_id: string
  readonly kind: CreditKind
  readonly day: number
  readonly type: EntryType
  readonly amount: number
  readonly held_amount: number
}

/** Where the day of UTC begins that an instant is in. It counts from the beginning, so that years before 1970 are cut alike. */
export function startOfDay(at: RawBuilder<unknown>): RawBuilder<number> {
  const [beginning, day] = [sql.lit(beginningOfTime), sql.lit(millisecondsPerDay)]
  return sql`((${at} - (${beginning})) / ${day} * ${day} + (${beginning}))`
}
