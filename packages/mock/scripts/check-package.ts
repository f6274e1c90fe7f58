// Whether the tarball says truly what is in it: publint and attw on what `build` has made.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pack } from './pack.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')

/** Entries that exist as ES modules alone, since what they stand beside does. */
const modulesOnly = ['msw', 'browser', 'vitest']

const folder = await mkdtemp(join(tmpdir(), 'scrip-mock-package-'))
try {
  const tarball = await pack(folder)
  await check('publint', ['--strict', tarball])
  await check('attw', [tarball, '--profile', 'node16', '--entrypoints', ...(await entriesForBoth())])
  await check('attw', [tarball, '--profile', 'esm-only', '--entrypoints', ...modulesOnly])
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function check(tool: string, args: readonly string[]): Promise<void> {
  const { stdout } = await run('pnpm', ['exec', tool, ...args], { cwd: root }).catch(
    (error: { readonly stdout?: string }) => {
      throw new Error(`${tool} is not content:\n${error.stdout ?? String(error)}`)
    },
  )
  console.log(stdout.trim())
}

async function entriesForBoth(): Promise<readonly string[]> {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>
  }
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => entry.replace(/^\.\/?/, ''))
    .filter((entry) => !modulesOnly.includes(entry))
    .map((entry) => (entry === '' ? '.' : entry))
}
