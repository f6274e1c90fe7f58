import { InvalidCursorError } from '@scrip/api/ports'
import { describe, expect, it } from 'vitest'
import { formatCursor, parseCursor } from './cursor.ts'

describe('a cursor', () => {
  it('gives back its sort key', () => {
    const cursor = formatCursor('grants żółć 😀', [12, 'grant_1'])
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(parseCursor('grants żółć 😀', cursor, ['number', 'string'])).toEqual([12, 'grant_1'])
  })

  it.each([
    ['of another list', formatCursor('entries', [1, 'a'])],
    ['with too short a key', formatCursor('grants', [1])],
    ['with a key of other types', formatCursor('grants', ['a', 1])],
    ['that is no JSON', 'bm90IGpzb24'],
    ['that is no base64', '%%%'],
    ['that is no text', '_w'],
    ['that is empty', ''],
  ])('%s is refused', (_name, cursor) => {
    expect(() => parseCursor('grants', cursor, ['number', 'string'])).toThrow(InvalidCursorError)
  })
})
