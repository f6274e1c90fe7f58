import { describe, expect, it } from 'vitest'
import { createAdminClient } from './admin-client.ts'
import { refusal, stubServer } from './testing/stub-server.ts'

const baseUrl = 'https://console.test'
const session = { staff: { id: 'staff_1' }, csrf_token: 'csrf_1', expires_at: '2030-01-01T00:00:00.000Z' }
const grant = {
  kind: 'api',
  amount: 5,
  source: 'promo',
  class: 'unpaid',
  reason_code: 'goodwill',
  note: 'Sorry.',
} as const

describe('createAdminClient', () => {
  it('sends the cookie and the CSRF token of the session with writes only', async () => {
    const server = stubServer(Response.json(session))
    const client = createAdminClient({ baseUrl, fetch: server.fetch })
    await client.session.signIn({ email: 'a@b.example', password: 'x' })
    await client.grants.create('team_1', grant, { ifMatch: '17', idempotencyKey: 'form-1' })
    await client.teams.list({ q: 'acme' })
    await client.session.signOut()
    await client.teams.create({ name: 'A', plan_id: 'free' })
    expect(server.requests.map(({ headers }) => headers.get('x-csrf-token'))).toEqual([
      null,
      'csrf_1',
      null,
      'csrf_1',
      null,
    ])
    expect(server.requests.map(({ credentials }) => credentials)).toEqual(Array(5).fill('include'))
    expect(server.requests[1]?.headers.get('if-match')).toBe('"17"')
    expect(server.requests[1]?.headers.get('idempotency-key')).toBe('form-1')
  })

  it('previews a write without a key', async () => {
    const server = stubServer(Response.json({ effect: {}, version: '17' }))
    const { data } = await createAdminClient({ baseUrl, fetch: server.fetch }).grants.create(
      'team_1',
      grant,
      { preview: true },
    )
    expect(data.version).toBe('17')
    expect(server.requests[0]?.url).toBe(`${baseUrl}/admin/v1/teams/team_1/grants?preview=true`)
    expect(server.requests[0]?.headers.has('idempotency-key')).toBe(false)
  })

  it('sends a token instead of the cookie', async () => {
    const server = stubServer(Response.json({ data: [] }))
    await createAdminClient({ baseUrl, fetch: server.fetch, token: 'staff_token' }).plans.list()
    expect(server.requests[0]?.headers.get('authorization')).toBe('Bearer staff_token')
    expect(server.requests[0]?.credentials).toBe('omit')
  })

  it('says what the version is now when the account moved on', async () => {
    const server = stubServer(refusal(412, 'version_conflict', { current_version: '18', changes: [] }))
    const result = await createAdminClient({ baseUrl, fetch: server.fetch }).grants.create.safe(
      'team_1',
      grant,
      { ifMatch: '17' },
    )
    expect(result).toMatchObject({
      ok: false,
      status: 412,
      error: { name: 'ConflictError', currentVersion: '18' },
    })
  })

  it('does not send a write without a key twice', async () => {
    const server = stubServer(new Response('', { status: 502 }))
    const client = createAdminClient({ baseUrl, fetch: server.fetch })
    const reason = { reason_code: 'correction', note: 'No longer wanted.' } as const
    const result = await client.budgets.remove.safe('team_1', 'bud_1', reason)
    expect(result).toMatchObject({ status: 502, credits: { settled: false } })
    expect(server.requests).toHaveLength(1)
  })
})
