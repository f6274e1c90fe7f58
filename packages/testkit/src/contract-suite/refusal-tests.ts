import { type Route, routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest, isOpen } from './credentials.ts'
import { type RequestSketch, extend } from './request-sketch.ts'
import { type Visit, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

const withBody = routes.filter(({ hasBody }) => hasBody)
const signedIn = routes.filter(({ operationId }) => !isOpen(operationId))

/** Errors that any operation can be made to give, by breaking one thing of its good request. */
export function refusalTests(getWorld: GetWorld): void {
  async function visit(route: Route, more: RequestSketch): Promise<Visit> {
    const world = getWorld()
    return world.visitor.visit(route.operationId, extend(goodRequest(route.operationId, world), more))
  }

  describe('refuses', () => {
    test.each(signedIn)('$operationId of nobody', async (route) => {
      const sketch = goodRequest(route.operationId, getWorld())
      const { visitor } = getWorld()
      const nobody = await visitor.visit(route.operationId, { ...sketch, headers: {} })
      expect(nobody.code).toBe('unauthenticated')
      const stranger = await visitor.visit(route.operationId, {
        ...sketch,
        headers: { authorization: 'Bearer nobody-has-it' },
      })
      expect(stranger.code).toBe('unauthenticated')
    })

    test.each(routes)('$operationId with a query parameter that it does not know', async (route) => {
      const { code, body } = await visit(route, { query: 'nonsense=1' })
      expect(code).toBe('validation_failed')
      expect(pointersOf(body)).toContainEqual({ pointer: '/nonsense', in: 'query' })
    })

    test.each(withBody)('$operationId with a field that it does not know', async (route) => {
      const good = goodRequest(route.operationId, getWorld()).body
      const { code, body } = await visit(route, { body: { ...Object(good), nonsense: 1 } })
      expect(code).toBe('validation_failed')
      expect(pointersOf(body)).toContainEqual({ pointer: '/nonsense', in: 'body' })
    })

    test.each(withBody)('$operationId with a body that is no object', async (route) => {
      expect((await visit(route, { body: [1] })).code).toBe('validation_failed')
      expect((await visit(route, { body: null })).code).toBe('validation_failed')
    })

    test.each(withBody)('$operationId with a body that is not JSON', async (route) => {
      expect((await visit(route, { rawBody: '{"limit":' })).code).toBe('malformed_request')
    })

    test.each(withBody)('$operationId with a body of another media type', async (route) => {
      const more = { rawBody: 'limit=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
      expect((await visit(route, more)).code).toBe('unsupported_media_type')
    })

    test.each(withBody)('$operationId with a body of more than it takes', async (route) => {
      expect((await visit(route, { rawBody: JSON.stringify('x'.repeat(route.bodyBytesMax)) })).code).toBe(
        'payload_too_large',
      )
    })

    test.each(routes.filter(({ path }) => path.includes('{')))(
      '$operationId of what is not there',
      async (route) => {
        const unknown = await visit(route, { path: unknownPath(route) })
        expect(unknown.code).toBe('not_found')
        const malformed = await visit(route, { path: malformedPath(route) })
        expect(malformed.code).toBe('validation_failed')
        expect(readValue(malformed.body, 'errors', 0, 'in')).toBe('path')
      },
    )
  })
}

function namesIn(route: Route): readonly string[] {
  return [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}

/** The last id of the path fits its pattern, and nothing has it. */
function unknownPath(route: Route): Readonly<Record<string, string>> {
  const ids: Readonly<Record<string, string>> = {
    team_id: 'team_000nobody',
    key_id: 'key_000nothing',
    charge_id: 'chg_000nothing',
    company_id: '000nothing',
    hold_id: 'hld_000nothing',
    grant_id: 'grant_000nothing',
    budget_id: 'bud_000nothing',
    staff_id: 'staff_000nobody',
    session_id: 'sess_000nothing',
    token_id: 'stok_000nothing',
    approval_id: 'apr_000nothing',
    bulk_grant_id: 'blk_000nothing',
    export_id: 'exp_000nothing',
    view_id: 'view_000nothing',
  }
  const [name = ''] = namesIn(route)
    .filter((it) => it in ids)
    .slice(-1)
  return { [name]: ids[name] ?? '' }
}

function malformedPath(route: Route): Readonly<Record<string, string>> {
  const [name = ''] = namesIn(route).slice(-1)
  return { [name]: 'not an id!' }
}

/** Where the violations of a 422 are. */
export function pointersOf(body: unknown): readonly { pointer: string | null; in: string | null }[] {
  const errors = readValue(body, 'errors')
  return Array.isArray(errors)
    ? errors.map((it) => ({ pointer: readText(it, 'pointer'), in: readText(it, 'in') }))
    : []
}
