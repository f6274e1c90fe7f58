import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { toBigintArray, toBooleanArray, toTextArray } from './array-parameter.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function readBack(type: string, array: Buffer): Promise<readonly unknown[]> {
  const { rows } = await database.pool.query<{ value: unknown }>(
    `select value from unnest($1::${type}[]) with ordinality as given (value, place) order by place`,
    [array],
  )
  return rows.map(({ value }) => value)
}

describe('an array parameter', () => {
  it('carries texts of any length and script, and nulls', async () => {
    const texts = [
      '',
      'id_1',
      null,
      'ü',
      '💶 '.repeat(30),
      'x'.repeat(5000),
      '"quoted", \\ and {braces}',
      'NULL',
    ]
    expect(await readBack('text', toTextArray(texts))).toEqual(texts)
  })

  it('carries whole numbers to the last safe one, both signs, and nulls', async () => {
    const numbers = [
      0,
      -1,
      1,
      null,
      2 ** 31,
      -(2 ** 31) - 1,
      2 ** 32,
      -(2 ** 32),
      Number.MAX_SAFE_INTEGER,
      -Number.MAX_SAFE_INTEGER,
    ]
    expect(await readBack('bigint', toBigintArray(numbers))).toEqual(numbers)
  })

  it('carries truth values', async () => {
    expect(await readBack('boolean', toBooleanArray([true, false, true]))).toEqual([true, false, true])
  })

  it('may be empty', async () => {
    expect(await readBack('text', toTextArray([]))).toEqual([])
  })
})
