import type { FreeReceipt } from '../core/receipt.ts'
import { ScripError } from '../errors/scrip-error.ts'

/**
 * Why a delivery is not believed.
 * - `unsigned`: the headers of a signature are missing, or cannot be read
 * - `too_old`, `too_new`: signed outside the tolerance; also a delivery that somebody recorded and sends again
 * - `mismatch`: no signature fits any of the secrets
 * - `unreadable`: the signature fits, but what it signs is no event
 */
export type WebhookRefusal = 'unsigned' | 'too_old' | 'too_new' | 'mismatch' | 'unreadable'

// A delivery is no call: receiving it takes nothing, and it was charged when it was sent.
const receipt: FreeReceipt = {
  known: true,
  cost: 0,
  kind: null,
  remaining: null,
  charge: null,
  records: null,
  replayed: false,
  windowHits: null,
  idempotencyKey: null,
  attempts: [],
  settled: true,
  spent: { api: 0, company: 0 },
}

/** A delivery that must not be acted on. Answer it with a 4xx. No text or field holds a secret, a signature or a body. */
export class WebhookSignatureError extends ScripError {
  override readonly name = 'WebhookSignatureError'
  readonly reason: WebhookRefusal

  constructor(reason: WebhookRefusal, message: string) {
    super(message, { operation: 'verifyWebhook', credits: receipt, requestId: null })
    this.reason = reason
  }
}
