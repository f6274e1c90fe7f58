import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { clientNames, fixtures, honoApi } from './fixtures.ts'

/** A folder from which the peers can be imported, with a fixture of each and the code that some of them generate. */
export interface Workspace {
  readonly folder: string
  remove(): Promise<void>
}

/** The operations that the fixtures call. */
export const operationIds: ReadonlySet<string> = new Set([
  'searchJobs',
  'searchCompanies',
  'searchTechnologies',
  'getCreditBalance',
])

/** The same four as the SDK calls them. */
export const operationNames: ReadonlySet<string> = new Set([
  'jobs.search',
  'companies.search',
  'companies.technologies',
  'credits.balance',
])

const packageFolder = join(import.meta.dirname, '..', '..')

export async function createWorkspace(): Promise<Workspace> {
  const modules = join(packageFolder, 'node_modules')
  const folder = await mkdtemp(join(modules, '.sdk-bench-'))
  await mkdir(join(folder, 'generated'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await Promise.all(
    clientNames.map((name) => writeFile(join(folder, `${name}.ts`), fixtures[name].trimStart())),
  )
  await writeFile(join(folder, 'generated', 'hono-api.ts'), honoApi.trimStart())
  const contract = join(folder, 'contract.json')
  await writeFile(contract, JSON.stringify(await readCutContract()))
  await runTool(
    'openapi-typescript',
    ['bin/cli.js'],
    [contract, '-o', join(folder, 'generated', 'paths.ts'), '--default-non-nullable=false'],
  )
  const heyApi = join(folder, 'generated', 'hey-api')
  await runTool(
    '@hey-api/openapi-ts',
    ['bin/run.js'],
    ['-i', contract, '-o', heyApi, '-c', '@hey-api/client-ky'],
  )
  const sdk = join(packageFolder, '..', '..', 'packages', 'sdk', 'tsconfig.build.json')
  await runTool('typescript-7', ['bin/tsc'], ['-p', sdk, '--outDir', join(folder, 'scrip-dist')])
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Runs a tool of the bench's own dependencies by this Node, whatever else is on the PATH. */
export async function runTool(
  name: string,
  bin: readonly [string],
  args: readonly string[],
): Promise<{ readonly stdout: string }> {
  const main = join(packageFolder, 'node_modules', name, ...bin)
  return promisify(execFile)(process.execPath, [main, ...args], {
    cwd: packageFolder,
    maxBuffer: 64 * 1024 * 1024,
  })
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
}

/** The contract with the four operations alone, so that a generator is not measured by those that nobody calls. */
async function readCutContract(): Promise<object> {
  const file = fileURLToPath(import.meta.resolve('@scrip/contract/openapi.json'))
  const document: Document = JSON.parse(await readFile(file, 'utf8'))
  const paths = Object.entries(document.paths).flatMap(([path, methods]) => {
    const kept = Object.entries(methods).filter(([, { operationId }]) => operationIds.has(operationId))
    return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)] as const]
  })
  if (paths.length !== operationIds.size) throw new Error('The contract has not all of the four operations.')
  return { ...document, paths: Object.fromEntries(paths) }
}
