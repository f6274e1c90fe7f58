/** How to sign in to the demo: random per data folder. */
export interface Demo {
  readonly teamId: string
  readonly apiKey: string
  readonly staff: { readonly email: string; readonly password: string }
}

/** Unknown → a demo, or null when it is not one. */
export function parseDemo(text: string): Demo | null {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value) || !isRecord(value['staff'])) return null
    const { teamId, apiKey } = value
    const { email, password } = value['staff']
    if (![teamId, apiKey, email, password].every((field) => typeof field === 'string')) return null
    return {
      teamId: String(teamId),
      apiKey: String(apiKey),
      staff: { email: String(email), password: String(password) },
    }
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
