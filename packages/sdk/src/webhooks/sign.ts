import { parseSigningKey } from './signing-key.ts'

/** One secret, or several while they are rotated: a delivery that fits any of them is right. */
export type Secrets = string | readonly string[]

/** What is to be delivered. */
export interface UnsignedDelivery {
  /** The same for every delivery of one event. */
  readonly id: string
  /** Time of this delivery. */
  readonly sentAt: Date
  /** The body as it will be sent, byte for byte. */
  readonly body: string
}

/**
 * Signs a delivery as the server does, so that a receiver can be tested without one.
 *
 * @returns the headers to send: those of Standard Webhooks with a signature per secret, and TheirStack's for the first
 * secret that is not a `whsec_…` one
 * @throws TypeError when a secret makes no sense
 */
export async function sign(delivery: UnsignedDelivery, secrets: Secrets): Promise<Record<string, string>> {
  const timestamp = Math.floor(delivery.sentAt.getTime() / 1000)
  const keys = await Promise.all([secrets].flat().map(parseSigningKey))
  const signed = await Promise.all(
    keys.map(({ key }) => computeMac(key, `${delivery.id}.${timestamp}.${delivery.body}`)),
  )
  const untimed = keys.find(({ acceptsUntimed }) => acceptsUntimed)
  return {
    'content-type': 'application/json',
    'webhook-id': delivery.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signed.map((mac) => `v1,${btoa(String.fromCharCode(...mac))}`).join(' '),
    ...(untimed === undefined
      ? {}
      : { 'x-theirstack-signature-256': `sha256=${toHex(await computeMac(untimed.key, delivery.body))}` }),
  }
}

async function computeMac(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
