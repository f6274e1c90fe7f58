import { type Instant, instant } from '@scrip/rules'
import { toCsvLines } from '../http/csv.ts'
import type { ExportJob } from '../ports/exports.ts'
import { isUnavailable, isUnknownOutcome } from '../ports/unavailable-error.ts'
import { type ExportPorts, headerOf, loadExportRows } from './export-pages.ts'

/** Whoever is not heard of for so long is taken for dead, and another one goes on after the last part. */
const leaseMs = 60_000

/** An export that takes the process with it each time must not do so for ever. */
const attemptsMax = 5

export interface RunExportsOptions {
  readonly onError: (error: unknown) => void
  /** Looked at between two parts: a server that is told to stop leaves the rest to the next one. */
  readonly isStopping?: () => boolean
}

/** Writes what waits, one export after the other; answers how many it ended. Any number of processes may do it at once. */
export async function runExports(ports: ExportPorts, options: RunExportsOptions): Promise<number> {
  for (let ended = 0; ; ended += 1) {
    if (options.isStopping?.() === true) return ended
    const now = ports.clock.now()
    const job = await ports.exports.claimExport(now, leaseFrom(now))
    if (job === null) return ended
    await runExport(ports, job, options)
  }
}

async function runExport(ports: ExportPorts, job: ExportJob, options: RunExportsOptions): Promise<void> {
  const fail = (why: string) => ports.exports.failExport(job.id, why, ports.clock.now())
  if (job.attempts > attemptsMax) return fail(`It was begun ${attemptsMax} times and never came to its end.`)
  try {
    await writeParts(ports, job, options)
  } catch (error) {
    options.onError(error)
    // The store was away: the lease ends, and then somebody goes on.
    if (isUnavailable(error) || isUnknownOutcome(error)) throw error
    await fail('Something broke on our side while it was written. Start it again.')
  }
}

async function writeParts(ports: ExportPorts, begun: ExportJob, options: RunExportsOptions): Promise<void> {
  let job = begun
  while (options.isStopping?.() !== true) {
    const { rows, nextCursor } = await loadExportRows(ports, job.question, job.cursor)
    const header = job.parts === 0 ? [headerOf(job.question)] : []
    const text = toCsvLines([...header, ...rows])
    const now = ports.clock.now()
    const isEnd = nextCursor === null
    job = {
      ...job,
      state: isEnd ? 'done' : 'running',
      rows: job.rows + rows.length,
      bytes: job.bytes + new TextEncoder().encode(text).byteLength,
      parts: job.parts + 1,
      cursor: nextCursor,
      doneAt: isEnd ? now : null,
    }
    // Somebody took this one for dead and has gone on: they end it.
    if (!(await ports.exports.writePart({ job, text, leaseUntil: leaseFrom(now) }))) return
    if (isEnd) return
  }
}

function leaseFrom(now: Instant): Instant {
  return instant(now + leaseMs)
}
