import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { planLaunch, type RunAs } from './run-as.ts'

export const superuser = 'scrip'

/** Where PostgreSQL keeps its files, and the password of its superuser, readable by the server's own user only. */
export interface ClusterFolder {
  readonly clusterDir: string
  readonly password: string
}

/**
 * Makes the cluster on the first start; finds it on every later one.
 *
 * The cluster is made beside its place and moved there when it is whole, so a first start that was killed leaves
 * nothing half-made behind. It sorts and folds case by Unicode's own tables, the same on every machine.
 */
export async function openClusterFolder(
  dataDir: string,
  initdb: string,
  runAs: RunAs | null,
  onLog: (line: string) => void,
): Promise<ClusterFolder> {
  const clusterDir = join(dataDir, 'cluster')
  const passwordFile = join(dataDir, 'superuser-password')
  if (await exists(clusterDir)) {
    const password = await readFile(passwordFile, 'utf8').catch((cause: unknown) => {
      throw new Error(
        `${passwordFile} is missing or unreadable: nobody can sign in to the database in ${dataDir}.`,
        {
          cause,
        },
      )
    })
    return { clusterDir, password: password.trim() }
  }
  const password = randomBytes(32).toString('base64url')
  await writeDurably(passwordFile, password)
  const partDir = join(dataDir, 'cluster.part')
  await rm(partDir, { recursive: true, force: true })
  await mkdir(partDir, { mode: 0o700 })
  if (runAs !== null) await chown(partDir, runAs.uid, runAs.gid)
  const passwordPart = join(dataDir, 'superuser-password.part')
  try {
    await writeDurably(passwordPart, password)
    if (runAs !== null) await chown(passwordPart, runAs.uid, runAs.gid)
    await runInitdb(initdb, partDir, passwordPart, runAs, onLog)
  } finally {
    await rm(passwordPart, { force: true })
  }
  await rename(partDir, clusterDir)
  await syncFolder(dataDir)
  return { clusterDir, password }
}

async function runInitdb(
  initdb: string,
  clusterDir: string,
  passwordFile: string,
  runAs: RunAs | null,
  onLog: (line: string) => void,
): Promise<void> {
  const args = [
    `--pgdata=${clusterDir}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ]
  const launch = await planLaunch(initdb, args, runAs, [initdb, clusterDir])
  await new Promise<void>((resolve, reject) => {
    const child = spawn(launch.command, launch.args, {
      ...(launch.uid === undefined ? {} : { uid: launch.uid }),
      ...(launch.gid === undefined ? {} : { gid: launch.gid }),
      cwd: clusterDir,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
      onLog(chunk.toString('utf8').trimEnd())
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb ended with ${code ?? 'a signal'}:\n${output}`)),
    )
  })
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The password must not be lost to a power cut after the cluster that needs it has been made. */
async function writeDurably(path: string, text: string): Promise<void> {
  await rm(path, { force: true })
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(`${text}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
