import type pg from 'pg'

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What a call has asked of PostgreSQL: figures that do not depend on what else the machine does. */
export interface StatementCosts {
  /** Pages of 8 KiB that were looked at, in memory or on disk. */
  readonly pages: number
  /** Plans in full, as text. */
  readonly plans: readonly string[]
}

/** Explains the statements that `work` sends over the pool. */
export async function explainStatements(
  pool: pg.Pool,
  work: () => Promise<unknown>,
): Promise<StatementCosts> {
  const statements: Statement[] = []
  const note = (client: pg.PoolClient): void => {
    const query = client.query.bind(client)
    const noteAndSend = (...call: unknown[]): unknown => {
      const [text, values] = call
      if (typeof text === 'string') statements.push({ text, values: Array.isArray(values) ? values : [] })
      return Reflect.apply(query, client, call)
    }
    Object.assign(client, { query: noteAndSend })
    noted.push(() => Object.assign(client, { query }))
  }
  const noted: (() => void)[] = []
  pool.on('acquire', note)
  try {
    await work()
  } finally {
    pool.off('acquire', note)
    for (const restore of noted.toReversed()) restore()
  }
  const plans: string[] = []
  for (const { text, values } of statements) plans.push(await explain(pool, text, values))
  return { pages: plans.reduce((sum, plan) => sum + pagesOf(plan), 0), plans }
}

async function explain(pool: pg.Pool, text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, buffers, timing off) ${text}`,
    [...values],
  )
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

/** The first line about buffers is that of the whole plan. */
function pagesOf(plan: string): number {
  const [, counts = ''] = /Buffers: shared([^\n]*)/.exec(plan) ?? []
  return [...counts.matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
}
