import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface ProcessLoad {
  readonly url: string
  readonly teams: number
  /** Over all processes. */
  readonly callers: number
  readonly seconds: number
  readonly hasKeys: boolean
  /** Whether each process has teams of its own, as behind a balancer that knows them; else all charge all. */
  readonly isRouted: boolean
}

/** How many charges a second some processes do together on one database. */
export async function runProcesses(count: number, load: ProcessLoad): Promise<number> {
  const workers = Array.from({ length: count }, (_, index) => startWorker(index, count, load))
  await Promise.all(workers.map(({ next }) => next()))
  for (const { child } of workers) child.stdin?.write('go\n')
  const rates = await Promise.all(workers.map(({ next }) => next()))
  await Promise.all(workers.map(({ ended }) => ended))
  return rates.reduce((sum, rate) => sum + Number(rate), 0)
}

interface Worker {
  readonly child: ChildProcess
  /** The next line that it prints. */
  readonly next: () => Promise<string>
  readonly ended: Promise<unknown>
}

function startWorker(index: number, count: number, load: ProcessLoad): Worker {
  const { url, teams, callers, seconds, hasKeys, isRouted } = load
  const own = isRouted ? `${index}/${count}` : '0/1'
  const args = [url, teams, Math.ceil(callers / count), seconds, hasKeys ? 'yes' : 'no', own].map(String)
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = once(child, 'exit')
  return {
    child,
    ended,
    next: async () => {
      const { value, done } = await lines.next()
      if (done === true) throw new Error('A worker has ended early')
      return value
    },
  }
}
