import { type DeliveryHeaders, readBody, readHeader, type ReceivedDelivery } from './received-delivery.ts'
import type { Secrets } from './sign.ts'
import { parseBase64, parseSigningKey, type SigningKey } from './signing-key.ts'
import { parseEvent, type WebhookEvent } from './webhook-event.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

export interface VerifyOptions {
  /** Seconds that the signed time may be away from now, either way. Default 300. */
  readonly tolerance?: number
  /** ms since 1970; default `Date.now`. A test hands in its own. */
  readonly now?: () => number
}

/** What was signed, and the signatures that were sent with it. */
interface Claim {
  readonly content: Uint8Array<ArrayBuffer>
  readonly signatures: readonly Uint8Array<ArrayBuffer>[]
  /** Null under TheirStack's signature. */
  readonly sentAt: Date | null
}

// Each costs an HMAC over the body, and whoever sends the request chooses how many there are.
const signaturesMax = 16

/**
 * Answers the event of a delivery whose signature is right, and throws for any other. Understands Standard Webhooks
 * (`webhook-id`, `webhook-timestamp`, `webhook-signature`) and, for secrets that are not `whsec_…`, TheirStack's
 * `X-TheirStack-Signature-256`. A delivery that has headers of the first kind is judged by them alone.
 *
 * Inside the tolerance the same delivery can come twice: act once for each `event.id`.
 *
 * @param received a `Request` whose body was not read yet, or its headers and raw body
 * @param secrets the webhook's secret, or the old and the new one while they are rotated
 * @throws WebhookSignatureError whose `reason` says why the delivery is not believed
 * @throws TypeError when a secret makes no sense or the body is not what arrived: a mistake of the receiver
 * @see https://www.standardwebhooks.com
 *
 * @example
 * const event = await verify(request, secret)
 * if (event.type === 'job.new') console.log(event.payload.job_title)
 */
export async function verify(
  received: Request | ReceivedDelivery,
  secrets: Secrets,
  options: VerifyOptions = {},
): Promise<WebhookEvent> {
  const keys = await Promise.all([secrets].flat().map(parseSigningKey))
  if (keys.length === 0) throw new TypeError('There is no webhook secret to verify with.')
  const body = await readBody(received)
  const claim = readStandardClaim(received.headers, body, options) ?? readUntimedClaim(received.headers, body)
  const usable = claim.sentAt === null ? keys.filter(({ acceptsUntimed }) => acceptsUntimed) : keys
  if (usable.length === 0) {
    throw new WebhookSignatureError('unsigned', 'A `whsec_` secret takes only a signature with a time.')
  }
  if (!(await fitsAny(claim, usable))) {
    throw new WebhookSignatureError('mismatch', 'No signature of the delivery fits the secret.')
  }
  return parseEvent(body, claim.sentAt)
}

function readStandardClaim(
  headers: DeliveryHeaders,
  body: Uint8Array,
  { tolerance = 300, now = Date.now }: VerifyOptions,
): Claim | null {
  const id = readHeader(headers, 'webhook-id')
  const timestamp = readHeader(headers, 'webhook-timestamp')
  const signature = readHeader(headers, 'webhook-signature')
  if (id === null && timestamp === null && signature === null) return null
  if (!id || !signature || timestamp === null || !/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookSignatureError(
      'unsigned',
      'A header `webhook-id`, `webhook-timestamp` or `webhook-signature` is missing or unreadable.',
    )
  }
  const ageSeconds = now() / 1000 - Number(timestamp)
  // Not `>`: a tolerance or clock that is not a number must refuse everything, and not accept it.
  if (!(Math.abs(ageSeconds) <= tolerance)) {
    const [reason, word] = ageSeconds < 0 ? (['too_new', 'ahead'] as const) : (['too_old', 'ago'] as const)
    throw new WebhookSignatureError(
      reason,
      `The delivery was signed ${Math.abs(Math.round(ageSeconds))} seconds ${word}, and ${tolerance} are allowed.`,
    )
  }
  const signatures = signature
    .split(' ')
    .slice(0, signaturesMax)
    .map((item) => (item.startsWith('v1,') ? parseBase64(item.slice(3)) : null))
    .filter((mac) => mac !== null)
  return {
    content: concat(new TextEncoder().encode(`${id}.${timestamp}.`), body),
    signatures,
    sentAt: new Date(Number(timestamp) * 1000),
  }
}

function readUntimedClaim(headers: DeliveryHeaders, body: Uint8Array<ArrayBuffer>): Claim {
  const signature = readHeader(headers, 'x-theirstack-signature-256')
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(signature ?? '')?.[1]
  if (hex === undefined) {
    throw new WebhookSignatureError('unsigned', 'The delivery has no signature that can be read.')
  }
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return { content: body, signatures: [mac], sentAt: null }
}

/** WebCrypto compares in constant time, and every pair is tried, so the time says nothing about a secret. */
async function fitsAny({ content, signatures }: Claim, keys: readonly SigningKey[]): Promise<boolean> {
  const verdicts = await Promise.all(
    keys.flatMap(({ key }) =>
      signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, content)),
    ),
  )
  return verdicts.includes(true)
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
