import { readFile } from 'node:fs/promises'

/** What a process holds in memory now, in MiB. Linux. */
export async function residentMemoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  if (kibibytes === undefined) throw new Error(`Process ${pid} tells no resident memory.`)
  return Number(kibibytes) / 1024
}

export interface MemorySample {
  readonly seconds: number
  readonly mebibytes: number
}

/** MiB an hour by least squares: what a leak would come to. */
export function slopeOf(samples: readonly MemorySample[]): number {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const at = meanOf(samples.map(({ seconds }) => seconds))
  const level = meanOf(samples.map(({ mebibytes }) => mebibytes))
  let product = 0
  let square = 0
  for (const { seconds, mebibytes } of samples) {
    product += (seconds - at) * (mebibytes - level)
    square += (seconds - at) ** 2
  }
  return square === 0 ? 0 : (product / square) * 3600
}
