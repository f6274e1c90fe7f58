import type { OperationId } from '@scrip/contract'
import { validateAnswer } from '@scrip/contract/answers'
import { type RequestSketch, toRequest } from './request-sketch.ts'
import type { SystemUnderContract } from './system.ts'

export interface Visit {
  readonly status: number
  readonly headers: Headers
  /** Parsed when it is JSON. */
  readonly body: unknown
  /** Of a refusal. */
  readonly code: string | null
}

/** Calls operations, judges every answer by the contract, and remembers what it saw. */
export interface Visitor {
  visit(operation: OperationId, sketch: RequestSketch): Promise<Visit>
  /** Statuses seen of an operation. */
  seen(operation: OperationId): ReadonlySet<number>
}

export function createVisitor(system: SystemUnderContract): Visitor {
  const statuses = new Map<OperationId, Set<number>>()
  return {
    async visit(operation, sketch) {
      const response = await system.fetch(toRequest(operation, sketch, system.baseUrl))
      const visit = await readVisit(response)
      const violations = validateAnswer(operation, visit.status, visit.headers, visit.body)
      if (violations.length > 0) {
        const answer = JSON.stringify(visit.body)?.slice(0, 600)
        throw new Error(
          `${operation} broke the contract: ${JSON.stringify(violations)}, ${visit.status} ${answer}`,
        )
      }
      const seen = statuses.get(operation) ?? new Set()
      statuses.set(operation, seen.add(visit.status))
      return visit
    },
    seen: (operation) => statuses.get(operation) ?? new Set(),
  }
}

export async function readVisit(response: Response): Promise<Visit> {
  const text = await response.text()
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
  const body: unknown = isJson ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body, code: readText(body, 'code') }
}

/** A text of a JSON body by its path, or null. */
export function readText(body: unknown, ...path: readonly (string | number)[]): string | null {
  const value = readValue(body, ...path)
  return typeof value === 'string' ? value : null
}

export function readNumber(body: unknown, ...path: readonly (string | number)[]): number | null {
  const value = readValue(body, ...path)
  return typeof value === 'number' ? value : null
}

export function readValue(body: unknown, ...path: readonly (string | number)[]): unknown {
  let value: unknown = body
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map(Object.entries(value)).get(String(name))
  }
  return value
}

/** A text that must be there. */
export function expectText(body: unknown, ...path: readonly (string | number)[]): string {
  const text = readText(body, ...path)
  if (text === null)
    throw new Error(`there is no text at ${path.join('.')} of ${JSON.stringify(body)?.slice(0, 300)}`)
  return text
}
