import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identifyProcess, isSameProcessAlive, type ProcessIdentity } from './processes.ts'

/** A living server works on this folder. Two of them would stop each other's database. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'
}

/** Says which process owns a data folder, so that a database left behind is told from one in use. */
export interface OwnerLock {
  release(): Promise<void>
}

/** @throws FolderInUseError when the owner is alive. A dead owner's lock is taken over. */
export async function takeOwnerLock(dataDir: string): Promise<OwnerLock> {
  const path = join(dataDir, 'owner.json')
  const mine = join(dataDir, `owner.${randomUUID()}.json`)
  const text = JSON.stringify(await identifyProcess(process.pid))
  await writeFile(mine, text, { mode: 0o600 })
  try {
    // A hard link is made whole or not at all, so two starters cannot both succeed. The second try follows a stale lock.
    for (const isLastTry of [false, true]) {
      if (await tryLink(mine, path)) return { release: () => releaseIfMine(path, text) }
      const owner = parseOwner(await readFile(path, 'utf8').catch(() => ''))
      if (isLastTry || (owner !== null && (await isSameProcessAlive(owner)))) {
        throw new FolderInUseError(`${dataDir} is in use by process ${owner?.pid ?? 'unknown'}.`)
      }
      await rm(path, { force: true })
    }
    throw new FolderInUseError(`${dataDir} is in use.`)
  } finally {
    await rm(mine, { force: true })
  }
}

/** Whether a living process has taken the lock. */
export async function isOwnerAlive(dataDir: string): Promise<boolean> {
  const owner = parseOwner(await readFile(join(dataDir, 'owner.json'), 'utf8').catch(() => ''))
  return owner !== null && (await isSameProcessAlive(owner))
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function releaseIfMine(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) await rm(path, { force: true })
}

function parseOwner(text: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value))
      return null
    const { pid, startedAt } = value
    if (typeof pid !== 'number' || (typeof startedAt !== 'string' && startedAt !== null)) return null
    return { pid, startedAt }
  } catch {
    return null
  }
}
