/** One of the two that are compared. */
export interface Side {
  readonly baseUrl: string
  readonly fetch: typeof fetch
  readonly staffToken: string
}

/** What a call was answered, as far as both sides should agree on it. */
export interface Observation {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** What earlier answers of a side have brought. */
export interface Findings {
  readonly teamId: string
  readonly apiKey: string
  readonly companyId: string
}

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Its value is the same on both sides; of all other headers only the name is. */
const comparedHeaders = [
  'rules-version',
  'content-type',
  'credits-cost',
  'credits-kind',
  'credits-remaining',
  'credits-records',
  'credits-replayed',
  'credits-window-hits',
] as const

export async function observe(side: Side, call: Call): Promise<Observation> {
  const response = await reach(side, call.path, {
    method: call.method,
    headers: {
      ...call.headers,
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: Object.fromEntries(
      comparedHeaders.map((name) => [name, response.headers.get(name)?.split(';')[0] ?? '–']),
    ),
    body: parseBody(text),
  }
}

async function reach(side: Side, path: string, init: RequestInit): Promise<Response> {
  try {
    return await side.fetch(`${side.baseUrl}${path}`, init)
  } catch (error) {
    throw new Error(`Nobody answers at ${side.baseUrl}.`, { cause: error })
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text === '' ? null : text
  }
}
