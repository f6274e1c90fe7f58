import { execFile } from 'node:child_process'
import { access, constants, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root, so root hands it to a user of its own. Null: run as who we are. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

/** How a program of PostgreSQL is started. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  readonly uid: number | undefined
  readonly gid: number | undefined
}

/** @throws Error when root has no user to hand over to and cannot make one. */
export async function findRunAs(): Promise<RunAs | null> {
  if (process.getuid?.() !== 0) return null
  const existing = await findUser('postgres')
  if (existing !== null) return existing
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']).catch(
    (cause: unknown) => {
      throw new Error('PostgreSQL does not run as root, and the user "postgres" could not be made.', {
        cause,
      })
    },
  )
  const made = await findUser('postgres')
  if (made === null) throw new Error('The user "postgres" was made but cannot be found.')
  return made
}

async function findUser(name: string): Promise<RunAs | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) }
  } catch {
    return null
  }
}

/**
 * Plans how to start `program` so that it can reach `paths`.
 *
 * A folder above them may be closed to the other user: root's home, or a data folder made by `mktemp -d`. Then the
 * program is given one capability, to search and read folders, through `setpriv`; nothing on disk is opened up.
 *
 * @throws Error when a path is out of reach and there is no such capability to give.
 */
export async function planLaunch(
  program: string,
  args: readonly string[],
  runAs: RunAs | null,
  paths: readonly string[],
): Promise<Launch> {
  if (runAs === null) return { command: program, args, uid: undefined, gid: undefined }
  const closed = await findClosedFolder(runAs, paths)
  if (closed === null) return { command: program, args, uid: runAs.uid, gid: runAs.gid }
  const capability = await findReadingCapability()
  if (capability === null) {
    throw new Error(
      `PostgreSQL runs as the user "postgres", who cannot enter ${closed}. ` +
        `Use a folder that everybody may enter, start the server as another user than root, or set DATABASE_URL.`,
    )
  }
  const flags = [
    `--reuid=${runAs.uid}`,
    `--regid=${runAs.gid}`,
    '--clear-groups',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // access(2), by which PostgreSQL's programs look for one another, ignores the capability of another user without it.
    '--securebits=+no_setuid_fixup',
  ]
  return { command: 'setpriv', args: [...flags, program, ...args], uid: undefined, gid: undefined }
}

async function findClosedFolder(runAs: RunAs, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { mode, uid, gid } = await stat(folder)
      const bit = uid === runAs.uid ? 0o100 : gid === runAs.gid ? 0o010 : 0o001
      if ((mode & bit) === 0) return folder
      if (folder === dirname(folder)) break
    }
  }
  return null
}

const readingCapabilities = [
  { name: 'dac_read_search', bit: 2 },
  { name: 'dac_override', bit: 1 },
] as const

/** The weaker capability is preferred; containers often have only the stronger one to give. */
async function findReadingCapability(): Promise<string | null> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const held = Number.parseInt(/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1]?.slice(-2) ?? '0', 16)
  const hasSetpriv = await Promise.any(
    ['/usr/bin/setpriv', '/bin/setpriv'].map((path) => access(path, constants.X_OK)),
  ).then(
    () => true,
    () => false,
  )
  if (!hasSetpriv) return null
  return readingCapabilities.find(({ bit }) => (held & (1 << bit)) !== 0)?.name ?? null
}
