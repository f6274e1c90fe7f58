import type { ErrorCode } from '@scrip/contract'
import type { JsonObject } from '../ports/catalogue.ts'

export type HeaderFields = Readonly<Record<string, string>>

/** What a use case hands back: an answer of the contract, or a refusal by its code. */
export type Answer =
  | {
      readonly type: 'json'
      readonly status: 200 | 201
      readonly body: unknown
      readonly headers: HeaderFields
    }
  | {
      readonly type: 'text'
      readonly mediaType: string
      readonly body: string
      readonly headers: HeaderFields
    }
  | {
      readonly type: 'stream'
      readonly mediaType: string
      readonly body: ReadableStream<Uint8Array>
      readonly headers: HeaderFields
    }
  | { readonly type: 'empty'; readonly headers: HeaderFields }
  | Refused

/** The status, title and type of a refusal are its code's, in the contract's table. `facts` become members of the body. */
export interface Refused {
  readonly type: 'refused'
  readonly code: ErrorCode
  readonly detail: string
  readonly facts: JsonObject
  readonly headers: HeaderFields
}

export function answerOk(body: unknown, headers: HeaderFields = {}): Answer {
  return { type: 'json', status: 200, body, headers }
}

export function answerCreated(body: unknown, headers: HeaderFields = {}): Answer {
  return { type: 'json', status: 201, body, headers }
}

export function refuse(
  code: ErrorCode,
  detail: string,
  facts: JsonObject = {},
  headers: HeaderFields = {},
): Refused {
  return { type: 'refused', code, detail, facts, headers }
}
