import { describe, expect, test } from 'vitest'
import { handleRequest, type Parts } from './handle-request.ts'

const parts: Parts = {
  api: async () => new Response('of the API'),
  console: () => new Response('<html>'),
  isReady: async () => true,
  endStreams: () => undefined,
}

function ask(method: string, path: string): Promise<Response> {
  return handleRequest(new Request(`http://scrip.test${path}`, { method }), undefined, parts)
}

describe('what is not of the API', () => {
  const paths = [
    '/',
    '/healthz',
    '/readyz',
    '/console',
    '/console/',
    '/console/teams',
    '/console/assets/x.js',
  ]

  test.each(paths)('%s is only read', async (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const refused = await ask(method, path)
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
    for (const method of ['GET', 'HEAD']) expect((await ask(method, path)).status).toBeLessThan(400)
  })

  test('leaves everything else to the API', async () => {
    expect(await (await ask('POST', '/v1/jobs/search')).text()).toBe('of the API')
    expect(await (await ask('PUT', '/consoles')).text()).toBe('of the API')
  })
})
