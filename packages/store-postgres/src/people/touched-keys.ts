import type { Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type { QueryDatabase } from '../connection/query-database.ts'

const flushEveryMs = 5_000

/** When keys were last used. Kept in memory and written seldom: a write for every call would cost more than the call. */
export interface TouchedKeys {
  touch(keyId: string, teamId: string, at: Instant): void
  /** Writes what is waiting. Readers call it first, so that within one process nothing looks stale. */
  flush(): Promise<void>
}

interface Touch {
  readonly key_id: string
  readonly team_id: string
  readonly at: number
}

export function createTouchedKeys(db: QueryDatabase): TouchedKeys {
  let touched = new Map<string, Touch>()
  let timer: NodeJS.Timeout | null = null

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (touched.size === 0) return
    const rows = JSON.stringify([...touched.values()])
    touched = new Map()
    await db.transaction().execute(async (transaction) => {
      // Locked in one order, so that two processes that touch the same teams never wait for each other in a circle.
      await sql`
        select from teams where team_id in (select team_id from json_to_recordset(${rows}::json) as n (team_id text))
        order by team_id for update`.execute(transaction)
      await sql`
        update teams t set last_active_at = greatest(t.last_active_at, n.at)
        from (
          select team_id, max(at) as at from json_to_recordset(${rows}::json) as n (team_id text, at bigint) group by team_id
        ) n
        where t.team_id = n.team_id`.execute(transaction)
      await sql`
        update api_keys k set last_used_at = greatest(k.last_used_at, n.at)
        from json_to_recordset(${rows}::json) as n (team_id text, key_id text, at bigint)
        where k.team_id = n.team_id and k.key_id = n.key_id`.execute(transaction)
    })
  }

  return {
    touch: (keyId, teamId, at) => {
      touched.set(keyId, { key_id: keyId, team_id: teamId, at })
      // Nobody waits for this write; what fails to be written now is written after the next touch of the key.
      timer ??= setTimeout(() => void flush().catch(() => undefined), flushEveryMs).unref()
    },
    flush,
  }
}
