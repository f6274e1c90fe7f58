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
