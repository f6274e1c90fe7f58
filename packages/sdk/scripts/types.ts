// Usage: node scripts/types.ts [--json]
// What four calls cost the type checker: instantiations of `tsc --extendedDiagnostics` beyond those of an empty program,
// with the contract as it is and with one of 300 operations.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Contract, readContract } from './generate/contract.ts'
import { render } from './generate/render.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const operationsMany = 300

const fourCalls = `import { createClient } from './dist/index.js'
const client = createClient({ apiKey: 'k', baseUrl: 'https://api.test', budget: { api: 500 } })
const jobs = await client.jobs.search({ job_title_or: ['data engineer'], limit: 25 })
const companies = await client.companies.search({ min_employee_count: 50, limit: 5 })
const revealed = await client.companies.reveal({ company_ids: [companies.data.data[0]?.id ?? ''] })
const balance = await client.credits.balance()
export const figures = [jobs.credits.cost, revealed.credits.cost, balance.data.balances.api.available]
`

async function tsc(...given: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(join(folder, 'node_modules/.bin/tsc'), given)
  return stdout
}

/** Callers get declarations, as `build` writes them. */
async function build(work: string): Promise<void> {
  const compilerOptions = { rootDir: 'src', outDir: 'dist' }
  const config = { extends: join(folder, 'tsconfig.build.json'), compilerOptions, include: ['src'] }
  const exclude = ['**/*.test.ts', '**/*.test-d.ts', 'src/testing']
  await writeFile(join(work, 'tsconfig.build.json'), JSON.stringify({ ...config, exclude }))
  await tsc('-p', join(work, 'tsconfig.build.json'))
}

async function countInstantiations(work: string, text: string): Promise<number> {
  await writeFile(join(work, 'fixture.ts'), text)
  const config = { extends: join(folder, 'tsconfig.json'), include: [], files: ['fixture.ts'] }
  await writeFile(join(work, 'tsconfig.json'), JSON.stringify(config))
  const stdout = await tsc('-p', work, '--noEmit', '--extendedDiagnostics')
  const found = /Instantiations:\s*(\d+)/.exec(stdout)?.[1]
  if (found === undefined) throw new Error(`tsc did not count:\n${stdout}`)
  return Number(found)
}

/** The same contract with its paths repeated under other names, until it has so many operations. */
function enlarge(contract: Contract, count: number): Contract {
  const paths = { ...contract.paths }
  const total = (): number => Object.values(paths).reduce((sum, item) => sum + Object.keys(item).length, 0)
  for (let copy = 2; total() < count; copy += 1) {
    for (const [path, item] of Object.entries(contract.paths)) {
      const methods = Object.entries(item).map(([method, operation]) => {
        const [resource, name] = operation['x-sdk'].split('.')
        return [method, { ...operation, 'x-sdk': `${resource}${copy}.${name}` }]
      })
      paths[`/copy${copy}${path}`] = Object.fromEntries(methods)
    }
  }
  return { ...contract, paths }
}

const work = await mkdtemp(join(folder, 'types-'))
try {
  await cp(join(folder, 'src'), join(work, 'src'), { recursive: true })
  await build(work)
  const empty = await countInstantiations(work, 'export {}\n')
  const four = (await countInstantiations(work, fourCalls)) - empty
  for (const [name, text] of render(enlarge(await readContract(), operationsMany))) {
    await writeFile(join(work, 'src/generated', name), text)
  }
  await build(work)
  const fourOfMany = (await countInstantiations(work, fourCalls)) - empty
  const figures = { instantiations: four, [`instantiations_of_${operationsMany}`]: fourOfMany }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ figures }))
  else
    for (const [name, value] of Object.entries(figures))
      console.log(name.padEnd(24), String(value).padStart(6))
} finally {
  await rm(work, { recursive: true, force: true })
}
