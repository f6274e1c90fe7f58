import { expect, test } from 'vitest'
import { readJsonBody } from './read-body.ts'

const bodyBytesMax = 1_048_576

function post(body: BodyInit, type = 'application/json'): Request {
  return new Request('http://api.test/', { method: 'POST', body, headers: { 'Content-Type': type } })
}

async function codeOf(request: Request): Promise<string> {
  const read = await readJsonBody(request, bodyBytesMax)
  return read.ok ? 'ok' : read.refused.code
}

test('reads JSON, whatever the parameters of its media type', async () => {
  expect(await readJsonBody(post('{"a":1}', 'Application/JSON; charset=utf-8'), bodyBytesMax)).toEqual({
    ok: true,
    body: { a: 1 },
  })
})

test('refuses what is not JSON in UTF-8', async () => {
  expect(await codeOf(post('{"a":'))).toBe('malformed_request')
  expect(await codeOf(post(''))).toBe('malformed_request')
  expect(await codeOf(post(new Uint8Array([0x22, 0xff, 0x22])))).toBe('malformed_request')
})

test('refuses another media type before it reads', async () => {
  expect(await codeOf(post('{}', 'text/plain'))).toBe('unsupported_media_type')
})

test('allows exactly the greatest size, and no byte more', async () => {
  const text = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`
  expect(await codeOf(post(text(bodyBytesMax)))).toBe('ok')
  expect(await codeOf(post(text(bodyBytesMax + 1)))).toBe('payload_too_large')
})
