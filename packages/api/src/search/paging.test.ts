import type { PlanLimits } from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { createSecretHasher } from '../secrets/secret-hasher.ts'
import { checkPaging, type PagingFields, toApiCursor, toApiCursorOfSamePage } from './paging.ts'
import { createCursorSigner, sealCursor } from './signed-cursor.ts'

const limits: PlanLimits = { pageSizeMax: 25, pagesMax: 5, rateLimits: { search: [], other: [] } }
const hasher = createSecretHasher(new Uint8Array(32))
const sign = createCursorSigner(hasher, 'team_1')
const check = (fields: PagingFields) => checkPaging(fields, limits, sign)

describe('checkPaging', () => {
  test.each([
    [{ page: 0, offset: 0, limit: 25 }, 1],
    [{ page: 4, offset: 0, limit: 25 }, 5],
    [{ page: 0, offset: 100, limit: 25 }, 5],
    [{ page: 0, offset: 1, limit: 25 }, 2],
    // Without a page size the plan's own counts.
    [{}, 1],
    [{ offset: 100, limit: null }, 5],
  ])('%j is page %i', async (fields, pages) => {
    expect(await check(fields)).toEqual({
      ok: true,
      paging: { cursor: null, offset: null, pages, limit: 25 },
    })
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
    [{ offset: 101 }, { name: 'pages', max: 5, requested: 6 }],
  ])('%j is more than the plan allows', async (fields, limit) => {
    const checked = await check(fields)
    expect(checked).toMatchObject({ ok: false, refused: { code: 'plan_limit', facts: { limit } } })
  })

  test('counts pages along the cursors', async () => {
    const cursor = await toApiCursor('abc', 1, sign)
    expect(await check({ cursor, limit: 25 })).toEqual({
      ok: true,
      paging: { cursor: 'abc', offset: null, pages: 2, limit: 25 },
    })
    expect(await check({ cursor: await toApiCursor('abc', 5, sign), limit: 25 })).toMatchObject({
      ok: false,
      refused: { code: 'plan_limit', facts: { limit: { name: 'pages', max: 5, requested: 6 } } },
    })
  })

  test('leads back to a page of which nothing was shown, without counting it twice', async () => {
    expect(await check({ cursor: await toApiCursorOfSamePage(null, 30, 2, sign), limit: 25 })).toEqual({
      ok: true,
      paging: { cursor: null, offset: 30, pages: 2, limit: 25 },
    })
    expect(await check({ cursor: await toApiCursorOfSamePage('abc', 0, 2, sign), limit: 25 })).toEqual({
      ok: true,
      paging: { cursor: 'abc', offset: null, pages: 2, limit: 25 },
    })
  })

  test('refuses a cursor whose page number was changed, or that another team was given', async () => {
    const cursor = (await toApiCursor('abc', 5, sign)) ?? ''
    const refused = { ok: false, refused: { code: 'validation_failed' } }
    expect(await check({ cursor: cursor.replace('.6.', '.1.') })).toMatchObject(refused)
    expect(await check({ cursor: cursor.slice(cursor.indexOf('.') + 1) })).toMatchObject(refused)
    const ofOther = await toApiCursor('abc', 1, createCursorSigner(hasher, 'team_2'))
    expect(await check({ cursor: ofOther })).toMatchObject(refused)
  })

  test.each(['abc', '1.', '1.@', '1.@x', '1.@1.5', '0.@1'])(
    'names `%s`, which no search has answered',
    async (text) => {
      const refused = { ok: false, refused: { code: 'validation_failed' } }
      expect(await check({ cursor: text })).toMatchObject(refused)
      expect(await check({ cursor: await sealCursor(text, sign) })).toMatchObject(refused)
    },
  )
})
