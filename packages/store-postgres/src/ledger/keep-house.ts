import { addDays, type Instant, instant } from '@scrip/rules'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import { sumDays } from './sum-days.ts'

/** What a job has to do now and then so that the ledger goes on; each run says what it did. */
export interface Housekeeping {
  /** Months for which partitions were made, such as `2027_01`. */
  readonly months: readonly string[]
  /** Idempotency keys that the rules have forgotten and that are gone now. */
  readonly keysForgotten: number
  /** Days of accounts whose totals reports read in one row from now on. */
  readonly daysSummed: number
}

const monthsAhead = 3
const daysKept = 2

/**
 * Makes the partitions of this month and the next ones, removes old keys, and sums up days that are over. Safe to run by
 * many processes at once.
 */
export async function keepHouse(pool: pg.Pool, db: QueryDatabase, now: Instant): Promise<Housekeeping> {
  try {
    const months: string[] = []
    for (let ahead = 0; ahead <= monthsAhead; ahead++) {
      const { name, from, to } = monthOf(now, ahead)
      const { rows } = await pool.query<{ is_made: boolean }>(
        'select make_ledger_month($1, $2, $3) as is_made',
        [name, from, to],
      )
      if (rows[0]?.is_made === true) months.push(name)
    }
    const keysForgotten = await forgetKeys(pool, addDays(now, -daysKept))
    return { months, keysForgotten, daysSummed: await sumDays(db) }
  } catch (error) {
    throw toPortError(error)
  }
}

/** In UTC: where a month's rows lie is nobody's business but the database's. */
function monthOf(now: Instant, ahead: number): { name: string; from: number; to: number } {
  const date = new Date(now)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + ahead]
  const [from, to] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)]
  return {
    name: new Date(from).toISOString().slice(0, 7).replace('-', '_'),
    from: instant(from),
    to: instant(to),
  }
}

const keysPerStep = 10_000

/** Step by step, so that no transaction is long. */
async function forgetKeys(pool: pg.Pool, before: Instant): Promise<number> {
  for (let forgotten = 0; ;) {
    const { rowCount } = await pool.query(
      `delete from idempotency_keys where ctid = any (array(
         select ctid from idempotency_keys where at < $1 limit $2 for update skip locked))`,
      [before, keysPerStep],
    )
    forgotten += rowCount ?? 0
    if ((rowCount ?? 0) < keysPerStep) return forgotten
  }
}
