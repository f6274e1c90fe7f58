import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small identity provider on this machine: just enough of OpenID Connect to be signed in at. */
export interface OidcIssuer {
  readonly url: string
  /** What the next identity token says beside the usual. */
  claims: Readonly<Record<string, unknown>>
  /** Stands in for the person at the provider's page: answers the code that the browser is sent back with. */
  approve(authorizationUrl: string): {
    readonly code: string
    readonly state: string
    readonly redirectUri: string
  }
  close(): Promise<void>
}

interface Grant {
  readonly nonce: string
  readonly challenge: string
}

export async function startOidcIssuer(): Promise<OidcIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const grants = new Map<string, Grant>()
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
  const issuer = { claims: {}, url: '' }
  const server = createServer((request, response) => {
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.url === '/.well-known/openid-configuration') send(200, metadataOf(issuer.url))
    else if (request.url === '/jwks') send(200, { keys: [jwk] })
    else if (request.url === '/token') {
      const form = new URLSearchParams(await readText(request))
      const code = form.get('code') ?? ''
      const grant = grants.get(code)
      grants.delete(code)
      const isProved = grant?.challenge === (await challengeOf(form.get('code_verifier') ?? ''))
      if (grant === undefined || !isProved) send(400, { error: 'invalid_grant' })
      else send(200, tokensOf(privateKey, { iss: issuer.url, nonce: grant.nonce, ...issuer.claims }))
    } else send(404, {})
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(issuer, {
    approve(authorizationUrl: string) {
      const asked = new URL(authorizationUrl).searchParams
      const code = randomUUID()
      grants.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' })
      return { code, state: asked.get('state') ?? '', redirectUri: asked.get('redirect_uri') ?? '' }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

function metadataOf(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  }
}

function tokensOf(key: KeyObject, claims: Readonly<Record<string, unknown>>) {
  const now = Math.floor(Date.now() / 1000)
  const payload = { aud: 'scrip', sub: 'person-1', iat: now, exp: now + 60, ...claims }
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', kid: 'one' })}.${part(payload)}`
  const signature = sign('sha256', Buffer.from(text), key).toString('base64url')
  return { access_token: 'unused', token_type: 'Bearer', expires_in: 60, id_token: `${text}.${signature}` }
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return Buffer.from(digest).toString('base64url')
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
