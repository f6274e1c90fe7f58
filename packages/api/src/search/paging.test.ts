import type { PlanLimits } from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { checkPaging, toApiCursor, toApiCursorOfSamePage } from './paging.ts'

const limits: PlanLimits = { pageSizeMax: 25, pagesMax: 5, rateLimits: { search: [], other: [] } }

describe('checkPaging', () => {
  test.each([
    [{ page: 0, offset: 0, limit: 25 }, 1],
    [{ page: 4, offset: 0, limit: 25 }, 5],
    [{ page: 0, offset: 100, limit: 25 }, 5],
    [{ page: 0, offset: 1, limit: 25 }, 2],
  ])('%j is page %i', (fields, pages) => {
    expect(checkPaging(fields, limits)).toEqual({ ok: true, paging: { cursor: null, offset: null, pages } })
  })

  test.each([
    [{ limit: 26 }, { name: 'page_size', max: 25, requested: 26 }],
    [
      { page: 5, limit: 25 },
      { name: 'pages', max: 5, requested: 6 },
    ],
    [
      { page: 3, offset: 50, limit: 25 },
      { name: 'pages', max: 5, requested: 6 },
    ],
    [
      { cursor: '6.abc', limit: 25 },
      { name: 'pages', max: 5, requested: 6 },
    ],
  ])('%j is more than the plan allows', (fields, limit) => {
    const checked = checkPaging(fields, limits)
    expect(checked).toMatchObject({ ok: false, refused: { code: 'plan_limit', facts: { limit } } })
  })

  test('counts pages along the cursors', () => {
    const first = toApiCursor('abc', 1)
    expect(first).toBe('2.abc')
    expect(checkPaging({ cursor: first, limit: 25 }, limits)).toEqual({
      ok: true,
      paging: { cursor: 'abc', offset: null, pages: 2 },
    })
  })

  test('leads back to a page of which nothing was shown, without counting it twice', () => {
    const check = (cursor: string) => checkPaging({ cursor, limit: 25 }, limits)
    expect(check(toApiCursorOfSamePage(null, 30, 2))).toEqual({
      ok: true,
      paging: { cursor: null, offset: 30, pages: 2 },
    })
    expect(check(toApiCursorOfSamePage('abc', 0, 2))).toEqual({
      ok: true,
      paging: { cursor: 'abc', offset: null, pages: 2 },
    })
  })

  test.each(['abc', '1.', '1.@', '1.@x', '1.@1.5', '0.@1'])(
    'names `%s`, which no search has answered',
    (cursor) => {
      expect(checkPaging({ cursor }, limits)).toMatchObject({
        ok: false,
        refused: { code: 'validation_failed' },
      })
    },
  )
})
