import { expect, it } from 'vitest'
import { text } from '../rows/column.ts'
import { insertInto } from './column-statements.ts'

it('gives two statements of one table names that differ when their texts do', () => {
  const columns = { id: text((id: string) => id) }
  const plain = insertInto('named_once', columns)
  const again = insertInto('named_once', columns)
  const careful = insertInto('named_once', columns, 'on conflict do nothing')
  expect(again.name).toBe(plain.name)
  expect(careful.name).not.toBe(plain.name)
})
