import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { renderFilters } from './generate-cli-filters/render-filters.ts'
import { readContract } from './generate/contract.ts'

it('the filters of the command line are what the contract says', async () => {
  const text = renderFilters(await readContract())
  expect(text.match(/shape:/g)?.length).toBeGreaterThan(100)
  expect(await readFile(new URL('../src/cli/generated/filters.ts', import.meta.url), 'utf8')).toBe(text)
})
