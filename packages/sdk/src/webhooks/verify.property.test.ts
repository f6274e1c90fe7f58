import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sign, verify, WebhookSignatureError } from '../webhooks.ts'

const secret = `whsec_${btoa('thirty-two bytes of a secret....')}`
const plain = 'a secret of 16 or more characters'
const sentAt = new Date('2030-01-01T00:00:00Z')
const now = () => sentAt.getTime()
const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature', 'x-theirstack-signature-256']

it('whatever the headers and the body hold, it believes nothing that was not signed', async () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('1893456000', 'evt_1', 'v1,', `sha256=${'0'.repeat(64)}`),
    fc.base64String().map((text) => `v1,${text}`),
    fc.array(fc.string(), { maxLength: 2 }),
  )
  const body = fc.oneof(fc.string(), fc.uint8Array(), fc.json())
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value), body, async (headers, raw) => {
      const run = verify({ headers, body: raw as string | Uint8Array<ArrayBuffer> }, [secret, plain], { now })
      await expect(run).rejects.toBeInstanceOf(WebhookSignatureError)
    }),
  )
})

it('a change of any one byte of the body, the id or the time is found', async () => {
  const event = fc.record({
    id: fc.nat(),
    type: fc.constantFrom('job.new', 'company.new'),
    payload: fc.dictionary(fc.string(), fc.jsonValue()),
  })
  await fc.assert(
    fc.asyncProperty(event, fc.nat(), fc.integer({ min: 1, max: 255 }), async (given, at, flip) => {
      const body = JSON.stringify(given)
      const headers = await sign({ id: 'evt_1', sentAt, body }, [secret, plain])
      expect(await verify({ headers, body }, secret, { now })).toMatchObject({ id: given.id })
      const changed = new TextEncoder().encode(body)
      const index = at % changed.length
      changed[index] = (changed[index] ?? 0) ^ flip
      await expect(verify({ headers, body: changed }, secret, { now })).rejects.toMatchObject({
        reason: 'mismatch',
      })
      const earlier = { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) }
      await expect(verify({ headers: earlier, body }, secret, { now })).rejects.toMatchObject({
        reason: 'mismatch',
      })
    }),
  )
})
