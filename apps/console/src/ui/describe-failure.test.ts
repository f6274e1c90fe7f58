import { ConnectionError, NotFoundError, ServerError } from '@scrip/sdk'
import { createAdminClient } from '@scrip/sdk/admin'
import { describe, expect, it } from 'vitest'
import { describeFailure } from './describe-failure.ts'

function problem(status: number, code: string) {
  const text = { title: 'The title', detail: 'The detail.' }
  return {
    type: `/problems/${code}`,
    status,
    code,
    request_id: 'req_1',
    ...text,
    error: { code, title: text.title, description: text.detail },
  }
}

async function failWith(answer: () => Promise<Response>): Promise<unknown> {
  const client = createAdminClient({ baseUrl: 'http://console.test', fetch: answer, retry: { attempts: 1 } })
  return client.teams.get('team_1').catch((error: unknown) => error)
}

const refuse = (status: number, code: string) =>
  failWith(async () =>
    Response.json(problem(status, code), {
      status,
      headers: { 'content-type': 'application/problem+json', 'request-id': 'req_1' },
    }),
  )

describe('a call that failed', () => {
  it('was refused: says why, that no credits moved, and quotes the request', async () => {
    const error = await refuse(404, 'not_found')
    expect(error).toBeInstanceOf(NotFoundError)
    expect(describeFailure(error, 'write')).toMatchObject({
      title: 'The title',
      detail: 'The detail.',
      credits: 'No credits moved.',
      requestId: 'req_1',
      isUnknown: false,
    })
  })

  it('got no answer: a write may have acted, and its key makes sending it again safe', async () => {
    const error = await failWith(async () => {
      throw new TypeError('fetch failed')
    })
    expect(error).toBeInstanceOf(ConnectionError)
    expect(describeFailure(error, 'write')).toMatchObject({ isUnknown: true })
    expect(describeFailure(error, 'write').advice).toContain('same idempotency key')
    expect(describeFailure(error, 'read')).toMatchObject({ isUnknown: false, credits: 'No credits moved.' })
  })

  it('broke on the server: a write without a key must not be sent again blindly', async () => {
    const error = await refuse(500, 'internal_error')
    expect(error).toBeInstanceOf(ServerError)
    expect(describeFailure(error, 'unkeyed').advice).toBe('Look whether it took effect before you try again.')
  })
})
