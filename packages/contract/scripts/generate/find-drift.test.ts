import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintOpenApi } from './bundle.ts'
import { findDrift } from './find-drift.ts'

const sourceFolder = join(import.meta.dirname, '../../src')

describe('the generated files', () => {
  it('are what openapi/ says', { timeout: 60_000 }, async () => {
    const { compared, different } = await findDrift()
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(10)
  })

  it('import nothing but the format checks, and make no code at run time', async () => {
    for (const file of ['request-validators.js', 'answer-validators.js']) {
      const code = await readFile(join(sourceFolder, 'generated', file), 'utf8')
      expect(code.match(/^import .*$/gm)).toEqual([
        "import { countCharacters, formatChecks } from '../format-checks.ts'",
      ])
      expect(code).not.toMatch(/\brequire\(|\beval\(|\bnew Function\b/)
    }
  })

  it('have a name in index.ts for every schema', async () => {
    const named = await readFile(join(sourceFolder, 'generated/named-types.ts'), 'utf8')
    const index = await readFile(join(sourceFolder, 'index.ts'), 'utf8')
    const names = [...named.matchAll(/^export type (\w+) /gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name) => !new RegExp(`^  ${name},$`, 'm').test(index))).toEqual([])
  })
})

describe('openapi/', () => {
  it('is clean under redocly lint', { timeout: 60_000 }, async () => {
    expect(await lintOpenApi()).toContain('Your API description is valid')
  })
})
