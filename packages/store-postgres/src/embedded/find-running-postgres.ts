import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { superuser } from './cluster-folder.ts'
import { isOwnerAlive } from './owner-lock.ts'

/**
 * How to reach the PostgreSQL that a living server runs on the folder: a second process, such as an import, works beside
 * the server on its database. Null when no living process owns the folder: then start one.
 */
export async function findRunningPostgres(dataDir: string): Promise<string | null> {
  const folder = await realpath(dataDir).catch(() => null)
  if (folder === null || !(await isOwnerAlive(folder))) return null
  const [pidFile, password] = await Promise.all([
    readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8').catch(() => ''),
    readFile(join(folder, 'superuser-password'), 'utf8').catch(() => ''),
  ])
  // PostgreSQL writes its port into the fourth line, and into the eighth that it is ready.
  const lines = pidFile.split('\n').map((line) => line.trim())
  const [port = '', status] = [lines[3], lines[7]]
  if (!/^\d+$/.test(port) || status !== 'ready' || password === '') return null
  return `postgresql://${superuser}:${password.trim()}@127.0.0.1:${port}/scrip`
}
