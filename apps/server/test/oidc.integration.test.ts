import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOidcProvider } from '../src/oidc/create-oidc-provider.ts'
import { readOidcConfig } from '../src/oidc/oidc-config.ts'
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts'

const attempt = { state: 'a state', nonce: 'a nonce', verifier: 'v'.repeat(64) }
let issuer: OidcIssuer
const errors: unknown[] = []

beforeAll(async () => {
  issuer = await startOidcIssuer()
})
afterAll(() => issuer.close())

function open() {
  const config = readOidcConfig({
    SCRIP_OIDC_ISSUER: issuer.url,
    SCRIP_OIDC_CLIENT_ID: 'scrip',
    SCRIP_OIDC_CLIENT_SECRET: 'a secret of the client',
  })
  if (config === null) throw new Error('there is no provider')
  return createOidcProvider(config, 'https://credits.example', (error) => errors.push(error))
}

async function approve(provider: ReturnType<typeof open>) {
  return issuer.approve(await provider.authorizationUrl(attempt))
}

test('knows whom the provider has verified', async () => {
  const provider = open()
  issuer.claims = { email: 'ada@scrip.example', email_verified: true }
  const approved = await approve(provider)
  expect(approved).toMatchObject({
    state: 'a state',
    redirectUri: 'https://credits.example/console/sign-in/oidc',
  })
  expect(await provider.redeem(approved.code, attempt)).toEqual({
    subject: `${issuer.url}|person-1`,
    email: 'ada@scrip.example',
  })
  expect(await provider.redeem(approved.code, attempt), 'a code is good once').toBeNull()
})

test.each([
  ['an e-mail address that is not verified', { email: 'ada@scrip.example', email_verified: false }],
  ['no e-mail address', {}],
  ['another audience', { email: 'ada@scrip.example', email_verified: true, aud: 'somebody else' }],
  ['another nonce', { email: 'ada@scrip.example', email_verified: true, nonce: 'another' }],
  ['a token that has expired', { email: 'ada@scrip.example', email_verified: true, exp: 1 }],
  ['another issuer', { email: 'ada@scrip.example', email_verified: true, iss: 'https://evil.example' }],
])('does not take %s', async (_, claims) => {
  const provider = open()
  issuer.claims = claims
  const { code } = await approve(provider)
  expect(await provider.redeem(code, attempt)).toBeNull()
})

test('does not take a code with the verifier of another attempt', async () => {
  const provider = open()
  issuer.claims = { email: 'ada@scrip.example', email_verified: true }
  const { code } = await approve(provider)
  expect(await provider.redeem(code, { ...attempt, verifier: 'w'.repeat(64) })).toBeNull()
  expect(errors.length).toBeGreaterThan(0)
})

test.each([
  [{ SCRIP_OIDC_ISSUER: 'https://id.example' }, 'set SCRIP_OIDC_CLIENT_ID and SCRIP_OIDC_CLIENT_SECRET too'],
  [
    { SCRIP_OIDC_ISSUER: 'http://id.example', SCRIP_OIDC_CLIENT_ID: 'c', SCRIP_OIDC_CLIENT_SECRET: 's' },
    'SCRIP_OIDC_ISSUER takes an https:// address',
  ],
])('%j is refused at the start', (environment, message) => {
  expect(() => readOidcConfig(environment)).toThrow(message)
})
