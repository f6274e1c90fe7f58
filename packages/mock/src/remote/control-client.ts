import { VerificationError } from '../verify/verification-error.ts'

export interface ControlQuery {
  readonly [name: string]: string | number | boolean | undefined
}

/** Asks the control API for one world. */
export interface ControlClient {
  ask(method: 'GET' | 'POST' | 'DELETE', path: string, parts?: ControlParts): Promise<unknown>
}

interface ControlParts {
  readonly query?: ControlQuery
  readonly body?: unknown
}

/** @param url of the mock, without a slash at its end. */
export function createControlClient(url: string, world: string): ControlClient {
  return {
    async ask(method, path, { query = {}, body } = {}) {
      const target = new URL(`${url}/__mock${path}`)
      for (const [name, value] of Object.entries({ world, ...query })) {
        if (value !== undefined) target.searchParams.set(name, String(value))
      }
      const response = await reach(target, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      })
      if (response.status === 204) return undefined
      const answer = await readAnswer(response, target)
      if (!response.ok) throw toError(answer)
      return answer
    },
  }
}

async function reach(target: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(target, init)
  } catch (error) {
    throw new Error(`No mock answers at ${target.origin}. Start one with \`scrip-mock serve\`.`, {
      cause: error,
    })
  }
}

async function readAnswer(response: Response, target: URL): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    throw new Error(`${target.origin} has no control API: it answered ${response.status} without JSON.`, {
      cause: error,
    })
  }
}

/** What the mock threw over there is thrown here, by the same class. */
function toError(answer: unknown): Error {
  const { code, detail, title } = toFields(answer)
  const message = String(detail ?? title ?? 'The mock refused.')
  switch (code) {
    case 'verification_failed':
      return new VerificationError(message)
    case 'invalid_argument':
      return new RangeError(message)
    default:
      return new Error(message)
  }
}

function toFields(value: unknown): Partial<Record<'code' | 'detail' | 'title', unknown>> {
  return typeof value === 'object' && value !== null ? value : {}
}
