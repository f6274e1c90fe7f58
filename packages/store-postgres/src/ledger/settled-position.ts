import type pg from 'pg'

/**
 * Up to which position nothing new can come.
 *
 * A position is given when a line is written, and its transaction ends later: one that was given earlier may appear after
 * one that was given later, and whoever reads on from the latter would never see it. A transaction that was given a
 * position holds a lock on the sequence until its end, and what it wrote can be seen before the lock is dropped. So:
 * the last position given, then who holds the lock; once each of those has let go, nothing up to that position is missing.
 *
 * It asks only for those who write lines: a long import holds nobody up. It costs a charge nothing.
 */
export class SettledPosition {
  private readonly pool: pg.Pool
  private settled = 0
  /** Settled when the writers have ended. */
  private candidate: Candidate | null = null
  private reading: Promise<number> | null = null

  constructor(pool: pg.Pool) {
    this.pool = pool
  }

  /** Never runs backwards. Under load it lags by the time between two calls. */
  read(): Promise<number> {
    // One at a time: an answer that is older than the candidate would say that writers have ended who were yet to begin.
    this.reading ??= this.ask().finally(() => {
      this.reading = null
    })
    return this.reading
  }

  private async ask(): Promise<number> {
    // Each is waited for: whoever is given a position after the first answer has one beyond it.
    const given = await this.pool.query<Given>(lastGiven)
    const { rows } = await this.pool.query<Writer>(writingNow)
    this.note(given.rows[0]?.position ?? 0, new Set(rows.map(({ writer }) => writer)))
    return this.settled
  }

  private note(position: number, writers: ReadonlySet<string>): void {
    const { candidate } = this
    if (writers.size === 0) {
      this.settled = position
      this.candidate = null
    } else if (candidate === null) {
      this.candidate = { position, writers }
    } else if (![...candidate.writers].some((writer) => writers.has(writer))) {
      this.settled = candidate.position
      this.candidate = { position, writers }
    }
  }
}

interface Candidate {
  readonly position: number
  readonly writers: ReadonlySet<string>
}

interface Given {
  readonly position: number
}
const lastGiven = 'select case when is_called then last_value else 0 end as position from ledger_position'

interface Writer {
  readonly writer: string
}
/** A `virtualtransaction` is of one transaction alone: no later one comes to its name while the server runs. */
const writingNow = `select virtualtransaction as writer from pg_locks
  where locktype = 'relation' and relation = 'ledger_position'::regclass
    and database = (select oid from pg_database where datname = current_database()) and mode = 'RowExclusiveLock'`
