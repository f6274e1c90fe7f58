const standardPrefix = 'whsec_'

/** A webhook's secret, ready for HMAC-SHA256. */
export interface SigningKey {
  /**
   * Whether it may check TheirStack's signature. That one signs no time, so a recorded delivery fits for ever; were it
   * accepted for `whsec_…` secrets too, anyone could escape the tolerance by leaving headers out.
   */
  readonly acceptsUntimed: boolean
  readonly key: CryptoKey
}

/**
 * Reads `whsec_<base64>` of Standard Webhooks, or a text of one's own, whose UTF-8 bytes are the key.
 *
 * @throws TypeError that does not show the secret
 */
export async function parseSigningKey(secret: string): Promise<SigningKey> {
  if (typeof secret !== 'string') throw new TypeError('A webhook secret must be a text.')
  const isStandard = secret.startsWith(standardPrefix)
  const bytes = isStandard
    ? parseBase64(secret.slice(standardPrefix.length))
    : new TextEncoder().encode(secret)
  if (bytes === null || bytes.length === 0) {
    throw new TypeError('A webhook secret must be `whsec_` and base64, or a text of its own, and not empty.')
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify'])
  return { acceptsUntimed: !isStandard, key }
}

/** Null when the text is not base64. */
export function parseBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[0-9A-Za-z+/]*={0,2}$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
