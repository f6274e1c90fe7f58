import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Names one process for good: a pid alone is given out again, in a container even to our own next start. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, as the system tells it; null when the system does not. */
  readonly startedAt: string | null
}

export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  return { pid, startedAt: await findStart(pid) }
}

/** Whether the very same process is still there. */
export async function isSameProcessAlive(identity: ProcessIdentity): Promise<boolean> {
  return isAlive(identity.pid) && (await findStart(identity.pid)) === identity.startedAt
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function findStart(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The command's name may hold spaces and brackets; field 22, counted from after its last bracket, is the start.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${boot.trim()} ${ticks}`
  } catch {
    return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
      ({ stdout }) => stdout.trim(),
      () => null,
    )
  }
}

/**
 * The processes of PostgreSQL that work in a cluster's folder: the postmaster and its children make it their working
 * directory. Without /proc only the postmaster of the pid file can be judged, by its command line.
 */
export async function findClusterProcesses(
  clusterDir: string,
  postmasterPid: number | null,
): Promise<readonly number[]> {
  const pids = await readdir('/proc').then(
    (names) => names.filter((name) => /^\d+$/.test(name)).map(Number),
    () => null,
  )
  if (pids === null) {
    if (postmasterPid === null || !isAlive(postmasterPid)) return []
    const { stdout } = await run('ps', ['-o', 'command=', '-p', String(postmasterPid)]).catch(() => ({
      stdout: '',
    }))
    return stdout.includes(clusterDir) ? [postmasterPid] : []
  }
  const found = await Promise.all(
    pids.map(async (pid) =>
      (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === clusterDir ? pid : null,
    ),
  )
  return found.filter((pid) => pid !== null).filter((pid) => pid !== process.pid)
}
