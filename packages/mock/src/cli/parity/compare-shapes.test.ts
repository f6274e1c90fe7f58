import { expect, test } from 'vitest'
import { compareShapes } from './compare-shapes.ts'

test.each([
  [{ id: 'a' }, { id: 'b' }, []],
  [{ data: [] }, { data: [{ id: 1 }] }, []],
  [{ data: [{ id: 1, x: 1 }] }, { data: [{ id: 1 }] }, ['$.data[].x: only in the mock']],
  [{ a: {} }, { a: { b: 1 } }, ['$.a.b: only on the server']],
  [{ n: 1 }, { n: '1' }, ['$.n: number ≠ string']],
  [{ n: null }, { n: { deep: 1 } }, []],
  [[1], { 0: 1 }, ['$: list ≠ object']],
])('%j and %j differ by %j', (ours, theirs, differences) => {
  expect(compareShapes(ours, theirs)).toEqual(differences)
})
