// Usage: node scripts/generate-cli-filters.ts [--check]
// Writes the filters of the searches, as the command line takes them, from the contract.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { renderFilters } from './generate-cli-filters/render-filters.ts'
import { readContract } from './generate/contract.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const file = new URL('../src/cli/generated/filters.ts', import.meta.url)
const text = renderFilters(await readContract())

if (values.check !== true) {
  await writeFile(file, text)
  console.log('Wrote src/cli/generated/filters.ts')
} else if ((await readFile(file, 'utf8')) === text) {
  console.log('The filters of the command line are as the contract says.')
} else {
  console.error('src/cli/generated/filters.ts is not as the contract says.')
  console.error('Run: pnpm --filter @scrip/sdk generate')
  process.exitCode = 1
}
