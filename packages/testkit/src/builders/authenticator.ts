const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const periodMs = 30_000

/** What a person has on the telephone. It gives each code once, as somebody does who knows that a used one is refused. */
export interface Authenticator {
  /** The code of this instant or, when that was given before, the next one; at a standstill two are taken. */
  code(now: number): Promise<string>
  /** The code that was given last. */
  usedCode(): Promise<string>
}

/** An implementation of RFC 6238 of its own: what it agrees with is right for other people's applications too. */
export function createAuthenticator(secret: string): Authenticator {
  let lastStep = 0
  return {
    code: (now) => {
      lastStep = Math.max(lastStep + 1, Math.floor(now / periodMs))
      return codeAt(secret, lastStep)
    },
    usedCode: () => codeAt(secret, lastStep),
  }
}

async function codeAt(secret: string, step: number): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    fromBase32(secret),
    { name: 'HMAC', hash: 'SHA-1' },
    false,
    ['sign'],
  )
  const message = Uint8Array.from({ length: 8 }, (_, index) => Math.floor(step / 256 ** (7 - index)) % 256)
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, message))
  const offset = (mac.at(-1) ?? 0) % 16
  const four = mac.slice(offset, offset + 4)
  const number = four.reduce((sum, byte) => sum * 256 + byte, 0) % 2 ** 31
  return String(number % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2))
}
