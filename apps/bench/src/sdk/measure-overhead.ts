import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ClientName, clientNames } from './fixtures.ts'
import type { Workspace } from './workspace.ts'

const run = promisify(execFile)

/** A worker that hangs is a failure, and not a bench that never ends. */
const timeoutMs = 300_000

export interface Overhead {
  readonly usPerCall: number
  /** Median over the rounds of its time over that of the other in the same round. */
  over(other: ClientName): number
}

/** Processor time per call over a network that takes none. The bundles must be written already. */
export async function measureOverhead(
  { folder }: Workspace,
  rounds: number,
  calls: number,
): Promise<ReadonlyMap<ClientName, Overhead>> {
  const worker = join(import.meta.dirname, 'overhead-worker.ts')
  const args = [worker, folder, String(rounds), String(calls), ...clientNames]
  const { stdout } = await run(process.execPath, args, { timeout: timeoutMs })
  const times: Readonly<Record<ClientName, readonly number[]>> = JSON.parse(stdout)
  return new Map(
    clientNames.map((name) => [
      name,
      {
        usPerCall: (median(times[name]) * 1000) / calls,
        over: (other) => median(times[name].map((time, round) => time / (times[other][round] ?? Number.NaN))),
      },
    ]),
  )
}

export async function measureHeapBytes(
  { folder }: Workspace,
  name: ClientName,
  calls: number,
): Promise<number> {
  const worker = join(import.meta.dirname, 'heap-worker.ts')
  const { stdout } = await run(
    process.execPath,
    ['--expose-gc', worker, join(folder, `${name}.mjs`), String(calls)],
    { timeout: timeoutMs },
  )
  return Number(stdout)
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
