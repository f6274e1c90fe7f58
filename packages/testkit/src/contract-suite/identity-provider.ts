import type { Identity, OidcProvider } from '@scrip/api'

/** An identity provider that vouches for whomever a test names; each code is good once, and for one attempt. */
export function createIdentityProvider(): OidcProvider & { vouchFor(email: string): Promise<string> } {
  const identities = new Map<string, Identity>()
  let codes = 0
  return {
    name: 'Test sign-in',
    authorizationUrl: async ({ state, nonce }) =>
      `https://id.example/authorize?${new URLSearchParams({ state, nonce }).toString()}`,
    redeem: async (code) => {
      const identity = identities.get(code) ?? null
      identities.delete(code)
      return identity
    },
    vouchFor: async (email) => {
      codes += 1
      const code = `code-${codes}`
      identities.set(code, { subject: `https://id.example|${email.toLowerCase()}`, email })
      return code
    },
  }
}
