import type { Instant, RateLimit } from '@scrip/rules'
import { type Refused, refuse } from '../http/answer.ts'
import type { RateLimiter } from '../ports/rate-limiter.ts'
import { normalizeEmail } from '../staff/staff-parts.ts'
import { addressBlock } from './address-block.ts'

/** Guessing one person's password must take years. */
const emailLimits: readonly RateLimit[] = [{ name: 'sign-in', quota: 10, windowSeconds: 300 }]
/** Trying one password on many people must, too; but a whole office may have one address. */
const addressLimits: readonly RateLimit[] = [{ name: 'sign-in', quota: 30, windowSeconds: 300 }]

export interface SignInAttempt {
  readonly ok: true
  /** The person is who they say: their earlier failures are forgiven, and the address pays nothing for this one. */
  succeeded(): Promise<void>
  /** Nobody has judged the password. */
  wasNone(): Promise<void>
}

/**
 * Counts an attempt to sign in as a failure until it proves to be none, so that many guesses at once are counted too. Only
 * failures count in the end: for the e-mail and, apart from it, for the address of the caller.
 */
export async function startAttempt(
  limiter: RateLimiter,
  { email, ip }: { readonly email: string; readonly ip: string | null },
  now: Instant,
): Promise<SignInAttempt | { readonly ok: false; readonly refused: Refused }> {
  const byEmail = `sign-in:email:${normalizeEmail(email)}`
  const byAddress = ip === null ? null : `sign-in:address:${addressBlock(ip)}`
  const ofEmail = await limiter.take(byEmail, emailLimits, now)
  if (!ofEmail.allowed) return { ok: false, refused: refuseAttempt(ofEmail.retryAfterSeconds) }
  if (byAddress !== null) {
    const ofAddress = await limiter.take(byAddress, addressLimits, now)
    if (!ofAddress.allowed) {
      // Whoever shares the address with a guesser is not locked out at another one for it.
      await limiter.giveBack(byEmail)
      return { ok: false, refused: refuseAttempt(ofAddress.retryAfterSeconds) }
    }
  }
  const releaseAddress = async (): Promise<void> => {
    if (byAddress !== null) await limiter.giveBack(byAddress)
  }
  return {
    ok: true,
    succeeded: async () => {
      await limiter.forget(byEmail)
      await releaseAddress()
    },
    wasNone: async () => {
      await limiter.giveBack(byEmail)
      await releaseAddress()
    },
  }
}

function refuseAttempt(retryAfterSeconds: number): Refused {
  return refuse(
    'rate_limited',
    'Too many failed attempts to sign in.',
    { retry_after_seconds: retryAfterSeconds },
    { 'Retry-After': String(retryAfterSeconds) },
  )
}
