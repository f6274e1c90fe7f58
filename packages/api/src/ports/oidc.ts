import type { Identity } from './staff.ts'

/** What one attempt to sign in at the identity provider is proved with; each text is of this attempt alone. */
export interface OidcAttempt {
  readonly state: string
  readonly nonce: string
  /** For PKCE. */
  readonly verifier: string
}

/** The identity provider that the server was configured with. */
export interface OidcProvider {
  /** What the button in the console says. */
  readonly name: string
  /** Where the browser goes. */
  authorizationUrl(attempt: OidcAttempt): Promise<string>
  /** Null when the provider, or the proof of the attempt, says no, or when the e-mail address is not verified. */
  redeem(code: string, attempt: OidcAttempt): Promise<Identity | null>
}
