import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nameOf } from './law-test.ts'
import { lawTests } from './law-tests.ts'

const packages = join(import.meta.dirname, '../../..')

describe('the laws of the rulebook', () => {
  test('L1 to L36 each have a test that begins with the law', () => {
    const named = lawTests.flatMap(({ laws }) => laws)
    expect(named).toEqual(Array.from({ length: 36 }, (_, index) => `L${index + 1}`))
    for (const law of lawTests) expect(nameOf(law)).toMatch(/^L\d+(, L\d+)*: \S/)
  })

  test.each(['store-memory', 'store-postgres'])('are asked of %s, and so is L37', async (name) => {
    const texts = await Promise.all(
      (await readdir(join(packages, name, 'src')))
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => readFile(join(packages, name, 'src', file), 'utf8')),
    )
    for (const suite of ['lawSuite(', 'differentialSuite(']) {
      expect(texts.filter((text) => text.includes(suite))).not.toEqual([])
    }
  })
})
