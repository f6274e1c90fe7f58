import { ConfigError } from '../config-error.ts'

/** The identity provider that staff may sign in at. */
export interface OidcConfig {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  /** What the button in the console says. */
  readonly name: string
}

const names = ['SCRIP_OIDC_ISSUER', 'SCRIP_OIDC_CLIENT_ID', 'SCRIP_OIDC_CLIENT_SECRET'] as const

/**
 * Null when none of the variables is set.
 *
 * @throws ConfigError when some are set and others are not, or the issuer is no address with TLS.
 */
export function readOidcConfig(environment: Readonly<Record<string, string | undefined>>): OidcConfig | null {
  const [issuer, clientId, clientSecret] = names.map((name) => environment[name] ?? '')
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null
  if (issuer === '' && clientId === '' && clientSecret === '') return null
  const missing = names.filter((name) => (environment[name] ?? '') === '')
  if (missing.length > 0)
    throw new ConfigError(`set ${missing.join(' and ')} too, or none of ${names.join(', ')}`)
  return {
    issuer: parseIssuer(issuer),
    clientId,
    clientSecret,
    name: environment['SCRIP_OIDC_NAME'] ?? 'Company sign-in',
  }
}

function parseIssuer(text: string): URL {
  const issuer = URL.canParse(text) ? new URL(text) : null
  const isSafe =
    issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && issuer.hostname === '127.0.0.1')
  if (issuer === null || !isSafe)
    throw new ConfigError(
      `SCRIP_OIDC_ISSUER takes an https:// address (http:// on 127.0.0.1 only), not "${text}"`,
    )
  return issuer
}
