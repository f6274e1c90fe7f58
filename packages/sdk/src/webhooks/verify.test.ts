import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ScripError } from '../index.ts'
import { sign, verify, type WebhookRefusal, WebhookSignatureError } from '../webhooks.ts'

const secret = `whsec_${btoa('thirty-two bytes of a secret....')}`
const plain = 'a secret of 16 or more characters'
const sentAt = new Date('2030-01-01T00:00:00Z')
const now = () => sentAt.getTime()
const body = JSON.stringify({ id: 7, type: 'job.new', payload: { id: 1, job_title: 'Data engineer' } })
const delivery = { id: 'evt_1', sentAt, body }

async function refusalOf(promise: Promise<unknown>): Promise<WebhookRefusal | null> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null) return null
  expect(error).toBeInstanceOf(WebhookSignatureError)
  return error instanceof WebhookSignatureError ? error.reason : null
}

describe('verify with Standard Webhooks', () => {
  it('answers the event of a Request', async () => {
    const headers = await sign(delivery, secret)
    const request = new Request('https://example.com/hook', { method: 'POST', headers, body })
    const event = await verify(request, secret, { now })
    expect(event).toMatchObject({ id: 7, type: 'job.new', payload: { job_title: 'Data engineer' }, sentAt })
  })

  it('takes what other libraries of the standard sign', async () => {
    // The example of the specification's own reference libraries.
    const reference = {
      headers: {
        'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      body: '{"test": 2432232314}',
    }
    const run = verify(reference, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', { now: () => 1614265330_000 })
    // Its signature fits; its body is just no event of ours.
    expect(await refusalOf(run)).toBe('unreadable')
  })

  it("reads Node's headers and a raw body, as text or bytes", async () => {
    const headers = { ...(await sign(delivery, secret)), 'set-cookie': ['a', 'b'] }
    const bytes = new TextEncoder().encode(body)
    for (const raw of [body, bytes, bytes.buffer, Buffer.from(body)]) {
      expect(await verify({ headers, body: raw }, secret, { now })).toMatchObject({ id: 7 })
    }
  })

  it('finds header names in any case', async () => {
    const headers = Object.fromEntries(
      Object.entries(await sign(delivery, secret)).map(([name, value]) => [name.toUpperCase(), value]),
    )
    expect(await verify({ headers, body }, secret, { now })).toMatchObject({ id: 7 })
  })

  it.each([
    [-300, null],
    [300, null],
    [-301, 'too_new'],
    [301, 'too_old'],
    [86_400, 'too_old'],
  ] as const)('of a delivery signed %i seconds ago the verdict is %s', async (age, reason) => {
    const headers = await sign(delivery, secret)
    const later = () => sentAt.getTime() + age * 1000
    expect(await refusalOf(verify({ headers, body }, secret, { now: later }))).toBe(reason)
  })

  it('refuses everything under a tolerance that is no number', async () => {
    const headers = await sign(delivery, secret)
    const run = verify({ headers, body }, secret, { now, tolerance: Number.NaN })
    expect(await refusalOf(run)).toBe('too_old')
  })

  it('does not let the time of a recorded delivery be renewed', async () => {
    const later = new Date(sentAt.getTime() + 3_600_000)
    const headers = {
      ...(await sign(delivery, secret)),
      'webhook-timestamp': String(later.getTime() / 1000),
    }
    const run = verify({ headers, body }, secret, { now: () => later.getTime() })
    expect(await refusalOf(run)).toBe('mismatch')
  })

  it('does not let a delivery go by another id', async () => {
    const headers = { ...(await sign(delivery, secret)), 'webhook-id': 'evt_2' }
    expect(await refusalOf(verify({ headers, body }, secret, { now }))).toBe('mismatch')
  })

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('needs `%s`', async (name) => {
    const { [name]: _, ...headers } = await sign(delivery, [secret, plain])
    expect(await refusalOf(verify({ headers, body }, [secret, plain], { now }))).toBe('unsigned')
  })

  it.each(['', ' ', 'v1', 'v1,', 'v2,AAAA', 'v1a,AAAA', 'v1,***', 'AAAA'])(
    'believes no signature %j',
    async (text) => {
      const headers = { ...(await sign(delivery, secret)), 'webhook-signature': text }
      expect(['unsigned', 'mismatch']).toContain(await refusalOf(verify({ headers, body }, secret, { now })))
    },
  )
})

describe('verify while secrets are rotated', () => {
  const old = `whsec_${btoa('the secret that is on its way out')}`

  it('takes what any of its secrets signed', async () => {
    for (const signer of [old, secret, [secret, old]]) {
      const headers = await sign(delivery, signer)
      expect(await verify({ headers, body }, [secret, old], { now })).toMatchObject({ id: 7 })
    }
  })

  it('refuses the old one when only the new one is left', async () => {
    const headers = await sign(delivery, old)
    expect(await refusalOf(verify({ headers, body }, [secret], { now }))).toBe('mismatch')
  })

  it('looks at no more than 16 signatures', async () => {
    const headers = await sign(delivery, secret)
    const noise = Array.from({ length: 16 }, () => `v1,${btoa('x'.repeat(32))}`).join(' ')
    const signature = `${noise} ${headers['webhook-signature']}`
    const run = verify({ headers: { ...headers, 'webhook-signature': signature }, body }, secret, { now })
    expect(await refusalOf(run)).toBe('mismatch')
  })
})

describe("verify with TheirStack's signature", () => {
  const signed = createHmac('sha256', plain).update(body).digest('hex')
  const headers = { 'X-TheirStack-Signature-256': `sha256=${signed}` }

  it('takes a secret of the receiver, and has no time', async () => {
    expect(await verify({ headers, body }, plain)).toMatchObject({ type: 'job.new', sentAt: null })
  })

  it('refuses another secret, another body and no secret', async () => {
    expect(await refusalOf(verify({ headers, body }, `${plain}.`))).toBe('mismatch')
    expect(await refusalOf(verify({ headers, body: `${body} ` }, plain))).toBe('mismatch')
    expect(await refusalOf(verify({ headers: {}, body }, plain))).toBe('unsigned')
  })

  it('is not accepted for a `whsec_` secret, or replays would pass by leaving headers out', async () => {
    const withStandardSecret = createHmac('sha256', secret).update(body).digest('hex')
    const forged = { 'x-theirstack-signature-256': `sha256=${withStandardSecret}` }
    expect(await refusalOf(verify({ headers: forged, body }, secret))).toBe('unsigned')
  })

  it('does not excuse a delivery whose headers of the standard are wrong', async () => {
    const both = { ...(await sign({ ...delivery, sentAt: new Date(0) }, plain)), ...headers }
    expect(await refusalOf(verify({ headers: both, body }, plain, { now }))).toBe('too_old')
  })

  it('is what `sign` writes beside the headers of the standard', async () => {
    expect(await sign(delivery, plain)).toMatchObject({ 'x-theirstack-signature-256': `sha256=${signed}` })
    expect(await sign(delivery, secret)).not.toHaveProperty('x-theirstack-signature-256')
  })
})

describe('verify', () => {
  it.each([
    ['job.closed', 'job.closed'],
    ['company.new', 'company.new'],
    ['tech.new', 'tech.new'],
    ['job.moved', 'unknown'],
    ['__proto__', 'unknown'],
  ])('reads an event of type %s as %s', async (wireType, type) => {
    const text = JSON.stringify({ id: 'evt_1', type: wireType, payload: { id: 1 } })
    const event = await verify(
      { headers: await sign({ ...delivery, body: text }, secret), body: text },
      secret,
      { now },
    )
    expect(event.type).toBe(type)
    expect(event.type === 'unknown' ? event.wireType : event.type).toBe(wireType)
  })

  it.each(['', 'null', '[]', '{', '{"id":1,"type":"job.new"}', '{"id":{},"type":"job.new","payload":{}}'])(
    'answers no event for a signed body %j',
    async (text) => {
      const headers = await sign({ ...delivery, body: text }, secret)
      expect(await refusalOf(verify({ headers, body: text }, secret, { now }))).toBe('unreadable')
    },
  )

  it('says when it was given what a parser made of the body', async () => {
    const parsed: unknown = JSON.parse(body)
    const received = { headers: await sign(delivery, secret), body: parsed as string }
    await expect(verify(received, secret, { now })).rejects.toThrow('must be the bytes or the text')
    const request = new Request('https://example.com', { method: 'POST', body })
    await request.text()
    await expect(verify(request, secret, { now })).rejects.toThrow('was read already')
  })

  it.each(['', 'whsec_', 'whsec_!bad', 'whsec_badly'])(
    'refuses a secret %j without showing it',
    async (bad) => {
      const error: unknown = await verify({ headers: {}, body }, bad).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(TypeError)
      expect(inspect(error)).not.toMatch(/whsec_\S*bad/)
    },
  )

  it('refuses to verify with no secret at all', async () => {
    await expect(verify({ headers: {}, body }, [])).rejects.toThrow('no webhook secret')
  })

  it('throws an error of the family that holds no secret, signature or body', async () => {
    const headers = await sign(delivery, secret)
    const error: unknown = await verify({ headers, body: `${body} ` }, secret, { now }).catch(
      (thrown: unknown) => thrown,
    )
    expect(ScripError.is(error)).toBe(true)
    const shown = inspect(error, { depth: null, showHidden: true })
    expect(shown).not.toContain(secret.slice(6))
    expect(shown).not.toContain('Data engineer')
    expect(shown).not.toContain(headers['webhook-signature']?.slice(3))
  })
})
