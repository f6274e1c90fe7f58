import { describe, expect, it } from 'vitest'
import { interleave } from './interleave.ts'

const rows = (...ids: string[]): readonly { id: string }[] => ids.map((id) => ({ id }))

describe('interleave', () => {
  it('orders the rows of several accounts by id', () => {
    expect(interleave([rows('b', 'd'), [], rows('a', 'c', 'e')])).toEqual(rows('a', 'b', 'c', 'd', 'e'))
  })

  it('keeps the order of one account, whatever its ids are', () => {
    expect(interleave([rows('z', 'a')])).toEqual(rows('z', 'a'))
    expect(interleave([rows('z', 'a'), rows('m')])).toEqual(rows('m', 'z', 'a'))
    expect(interleave([])).toEqual([])
  })
})
