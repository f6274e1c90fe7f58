import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findClusterProcesses, isAlive } from './processes.ts'

const fastStopMs = 30_000
const immediateStopMs = 10_000

/**
 * Ends a PostgreSQL that a killed server left running on the folder, so that there are never two on one.
 * The caller holds the folder's owner lock: whoever started this PostgreSQL is dead.
 *
 * First the fast way (open transactions are rolled back, everything else is on disk), then, if it hangs, the immediate
 * way: its children end at once and the next start recovers from the log. Neither loses what was committed.
 *
 * @throws Error when it survives both.
 */
export async function stopLeftover(clusterDir: string, onLog: (line: string) => void): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid')
  const postmasterPid = parsePid(await readFile(pidFile, 'utf8').catch(() => ''))
  const processes = await findClusterProcesses(clusterDir, postmasterPid)
  if (processes.length === 0) {
    // A living stranger has the number of the dead postmaster; PostgreSQL would take it for its own and not start.
    if (postmasterPid !== null && isAlive(postmasterPid)) await rm(pidFile, { force: true })
    return
  }
  onLog(`A PostgreSQL of an earlier run still works in ${clusterDir}; stopping it.`)
  for (const [signal, patienceMs] of [
    ['SIGINT', fastStopMs],
    ['SIGQUIT', immediateStopMs],
  ] as const) {
    // Children whose postmaster is dead end by themselves; they only need the time.
    if (postmasterPid !== null && processes.includes(postmasterPid)) signalIfAlive(postmasterPid, signal)
    if (await waitUntilGone(clusterDir, postmasterPid, patienceMs)) return
  }
  throw new Error(`A PostgreSQL of an earlier run still works in ${clusterDir} and does not stop.`)
}

async function waitUntilGone(
  clusterDir: string,
  postmasterPid: number | null,
  patienceMs: number,
): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await wait(20)) {
    if ((await findClusterProcesses(clusterDir, postmasterPid)).length === 0) return true
  }
  return false
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended in between, which is what was wanted.
  }
}

function parsePid(pidFile: string): number | null {
  const pid = Number.parseInt(pidFile.split('\n')[0] ?? '', 10)
  return Number.isSafeInteger(pid) && pid > 1 ? pid : null
}
