import { expect, test } from 'vitest'
import { createSeededIds } from '../builders/seeded-ids.ts'
import { IdNames } from './id-names.ts'

test('two sides that skip other ids look alike, and other values do not', () => {
  const ids = createSeededIds(7)
  const [a, , b] = [ids.next('chg'), ids.next('chg'), ids.next('chg')]
  const [one, other] = [new IdNames(), new IdNames()]
  const seen = one.rename({ id: a, of: [`${a} paid`, null], more: new Map([[a, 1]]) })
  expect(other.rename({ id: b, of: [`${b} paid`, null], more: new Map([[b, 1]]) })).toEqual(seen)
  expect(other.rename({ id: a, of: [`${b} paid`, null], more: new Map([[b, 1]]) })).not.toEqual(seen)
  expect(one.rename(a)).not.toEqual(one.rename(b))
})
