import type { Identity, OidcProvider } from '@scrip/api'
import * as client from 'openid-client'
import type { OidcConfig } from './oidc-config.ts'

const timeoutSeconds = 10

/**
 * Sign-in at an identity provider by the authorization code flow with PKCE and nonce. The provider is asked for its addresses at
 * the first sign-in, not at the start: a server whose provider is away still starts.
 *
 * @param publicUrl where people reach this server: the provider sends them back to `/console/sign-in/oidc` of it.
 */
export function createOidcProvider(
  config: OidcConfig,
  publicUrl: string,
  onError: (error: unknown) => void,
): OidcProvider {
  const redirectUri = `${publicUrl}/console/sign-in/oidc`
  let discovered: Promise<client.Configuration> | null = null
  const discover = (): Promise<client.Configuration> => {
    discovered ??= discoverProvider(config).catch((error: unknown) => {
      discovered = null
      throw error
    })
    return discovered
  }
  return {
    name: config.name,
    async authorizationUrl({ state, nonce, verifier }) {
      const url = client.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return url.href
    },
    async redeem(code, { state, nonce, verifier }) {
      const returned = new URL(redirectUri)
      returned.search = new URLSearchParams({ code, state }).toString()
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }
      try {
        const tokens = await client.authorizationCodeGrant(await discover(), returned, checks)
        return toIdentity(tokens.claims())
      } catch (error) {
        // Whatever is wrong with the proof: to the browser it is one refusal, to whoever runs the server a line in the log.
        onError(error)
        return null
      }
    },
  }
}

async function discoverProvider({
  issuer,
  clientId,
  clientSecret,
}: OidcConfig): Promise<client.Configuration> {
  // Without TLS only on this machine: the configuration lets nothing else through.
  const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
  return client.discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: timeoutSeconds })
}

/** Null when the e-mail address is not verified: anybody may claim one. */
function toIdentity(claims: client.IDToken | undefined): Identity | null {
  if (claims === undefined || typeof claims['email'] !== 'string' || claims['email_verified'] !== true)
    return null
  return { subject: `${claims.iss}|${claims.sub}`, email: claims['email'] }
}
