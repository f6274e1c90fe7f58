import { readFile } from 'node:fs/promises'
import type pg from 'pg'

/** What a load came to. Rates are of one stretch; latencies are of every charge in it. */
export interface Load {
  readonly chargesPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of this process, load generator included, for each charge. */
  readonly nodeCpuMicroseconds: number
  /** Of all PostgreSQL processes; null where the system does not tell. */
  readonly postgresCpuMicroseconds: number | null
}

/** Each caller charges again as soon as it was answered, until the time is over. */
export async function drive(
  charge: (teamId: string) => Promise<void>,
  load: { readonly teamIds: readonly string[]; readonly callers: number; readonly seconds: number },
  admin: pg.Client,
): Promise<Load> {
  const { teamIds, callers, seconds } = load
  const latencies: number[] = []
  const cpuBefore = process.cpuUsage()
  const postgresBefore = await postgresCpuMilliseconds(admin)
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1000
  let next = 0
  async function call(): Promise<void> {
    for (let now = performance.now(); now < endsAt;) {
      const teamId = teamIds[next++ % teamIds.length] ?? ''
      await charge(teamId)
      const answeredAt = performance.now()
      latencies.push(answeredAt - now)
      now = answeredAt
    }
  }
  await Promise.all(Array.from({ length: callers }, call))
  const elapsedMs = performance.now() - startedAt
  const cpu = process.cpuUsage(cpuBefore)
  const postgresAfter = await postgresCpuMilliseconds(admin)
  const sorted = Float64Array.from(latencies).toSorted()
  const count = sorted.length
  return {
    chargesPerSecond: (count * 1000) / elapsedMs,
    p50Ms: sorted[Math.floor(count * 0.5)] ?? 0,
    p99Ms: sorted[Math.floor(count * 0.99)] ?? 0,
    nodeCpuMicroseconds: (cpu.user + cpu.system) / count,
    postgresCpuMicroseconds:
      postgresBefore === null || postgresAfter === null
        ? null
        : ((postgresAfter - postgresBefore) * 1000) / count,
  }
}

const millisecondsPerTick = 10

/** Of this PostgreSQL's processes, as the system counts it. */
async function postgresCpuMilliseconds(admin: pg.Client): Promise<number | null> {
  const { rows } = await admin.query<{ pid: number }>(
    'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  )
  let ticks = 0
  for (const { pid } of rows) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return null
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    ticks += Number(fields[11]) + Number(fields[12])
  }
  return ticks * millisecondsPerTick
}

/** The middle one of the runs by rate. */
export function medianLoad(loads: readonly Load[]): Load {
  const middle = loads.toSorted((a, b) => a.chargesPerSecond - b.chargesPerSecond)[loads.length >> 1]
  if (middle === undefined) throw new RangeError('There was no load.')
  return middle
}
