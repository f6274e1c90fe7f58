import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runTool } from './workspace.ts'

const repository = join(import.meta.dirname, '..', '..', '..', '..')

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
}

/**
 * Builds the SDK of a contract that has grown: copies of one search, each a resource of its own, until there are so
 * many operations. It is made in a copy of the package by its own generator.
 *
 * @param outDir where the declarations go
 */
export async function buildLargerSdk(operations: number, outDir: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-larger-'))
  try {
    const source = join(repository, 'packages', 'sdk')
    const copy = join(folder, 'packages', 'sdk')
    await cp(source, copy, {
      recursive: true,
      filter: (path) => !/[\\/](node_modules|dist|reports)$/.test(path),
    })
    await symlink(join(source, 'node_modules'), join(copy, 'node_modules'))
    await cp(join(repository, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
    const contract = join(folder, 'contract.json')
    await writeFile(contract, JSON.stringify(await growContract(operations)))
    await promisify(execFile)(process.execPath, [
      join(copy, 'scripts', 'generate.ts'),
      '--contract',
      contract,
    ])
    await runTool('typescript-7', ['bin/tsc'], ['-p', join(copy, 'tsconfig.build.json'), '--outDir', outDir])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function growContract(operations: number): Promise<object> {
  const file = fileURLToPath(import.meta.resolve('@scrip/contract/openapi.json'))
  const document: Document = JSON.parse(await readFile(file, 'utf8'))
  const present = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  const search = present.find(({ operationId }) => operationId === 'searchJobs')
  if (search === undefined) throw new Error('The contract has no searchJobs.')
  const more = Array.from({ length: Math.max(0, operations - present.length) }, (_, index) => [
    `/v1/more${index}/search`,
    { post: { ...search, operationId: `searchMore${index}`, 'x-sdk': `more${index}.search` } },
  ])
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(more) } }
}
