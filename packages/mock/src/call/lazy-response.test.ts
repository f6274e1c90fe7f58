import { expect, test } from 'vitest'
import { toLazyResponse } from './lazy-response.ts'

const headers = { 'Content-Type': 'application/json', 'Credits-Cost': '1' }
const body = '{"data":[1]}'

const reads: readonly (readonly [string, (response: Response) => unknown])[] = [
  [
    'status',
    ({ status, ok, statusText, type, url, redirected }) => [status, ok, statusText, type, url, redirected],
  ],
  ['headers', (response) => [...response.headers]],
  ['the same headers each time', (response) => response.headers === response.headers],
  [
    'a header that was set',
    (response) => (response.headers.set('x', 'y'), response.clone().headers.get('x')),
  ],
  ['text', async (response) => response.text()],
  ['json', async (response) => response.json()],
  ['arrayBuffer', async (response) => new Uint8Array(await response.arrayBuffer())],
  ['bytes', async (response) => response.bytes()],
  ['blob', async (response) => [await (await response.blob()).text(), (await response.clone().blob()).type]],
  ['formData', async (response) => response.formData()],
  ['body', async ({ body }) => (body === null ? null : new Response(body).text())],
  ['bodyUsed', async (response) => [response.bodyUsed, await response.text(), response.bodyUsed]],
  ['text twice', async (response) => [await response.text(), await response.text()]],
  ['json after text', async (response) => [await response.text(), await response.json()]],
  ['a clone after text', async (response) => [await response.text(), response.clone()]],
  ['a clone before text', async (response) => [await response.clone().json(), await response.text()]],
  ['body after text', async (response) => [await response.text(), response.bodyUsed, response.body?.locked]],
  [
    'text after the body was taken',
    async (response) => [response.body?.getReader() === null, await response.text()],
  ],
  ['as the source of another', async (response) => new Response(response.body, response).text()],
  [
    'what it is',
    (response) => [response instanceof Response, response.constructor.name, `${String(response)}`],
  ],
]

/** What comes of it, or the error. */
async function outcomeOf(read: (response: Response) => unknown, response: Response): Promise<unknown> {
  try {
    return { value: await read(response) }
  } catch (error) {
    return { error: error instanceof Error ? [error.name, error.message] : error }
  }
}

test.each(reads)('%s: as of the platform’s own Response', async (_, read) => {
  const answers = [
    { status: 200, headers, body },
    { status: 402, headers: { ...headers, 'Content-Type': 'text/plain' }, body: 'no JSON' },
    { status: 204, headers: {}, body: null },
  ]
  for (const answer of answers) {
    const whole = new Response(answer.body, answer)
    expect(await outcomeOf(read, toLazyResponse(answer))).toEqual(await outcomeOf(read, whole))
  }
})

test('makes instances of whatever stands for Response just then', () => {
  const own = globalThis.Response
  class Other extends own {}
  globalThis.Response = Other
  try {
    expect(toLazyResponse({ status: 200, headers, body })).toBeInstanceOf(Other)
  } finally {
    globalThis.Response = own
  }
  expect(toLazyResponse({ status: 200, headers, body })).not.toBeInstanceOf(Other)
})
