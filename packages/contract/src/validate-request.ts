import type { Violation } from './generated/named-types.ts'
import type { OperationId, OperationInputs } from './generated/operation-types.ts'
import { requestTable } from './generated/request-table.ts'
import * as validatorsByName from './generated/request-validators.js'
import { judge } from './judge.ts'
import { readHeaders, readPath, readQuery } from './read-parameters.ts'
import type { ParameterReaders, ReadParameters } from './read-parameters.ts'
import type { Validator } from './validator.ts'
import { pointerTo } from './violation.ts'

/** A request as it arrived. `path` has the texts of the path's parameters, percent-decoded; `body` is parsed JSON. */
export interface RequestParts {
  readonly path: { readonly [name: string]: string }
  readonly query: URLSearchParams
  readonly headers: Pick<Headers, 'get'>
  /** Undefined when the request has no body. */
  readonly body: unknown
}

/** What a handler of an operation gets: every field checked and every default filled in. */
export type InputOf<Id extends OperationId> = OperationInputs[Id]

export type RequestJudgement<Id extends OperationId> =
  | { readonly ok: true; readonly value: InputOf<Id> }
  | { readonly ok: false; readonly violations: readonly Violation[] }

interface RequestReaders {
  readonly path: ParameterReaders
  readonly query: ParameterReaders
  readonly header: ParameterReaders
  readonly needsIdempotencyKey: boolean
  readonly atLeastOneOf: readonly string[]
  readonly bodyFields: readonly string[]
}

/**
 * Judges a request by the contract and reads it: texts become numbers and booleans, defaults are filled in (into
 * `parts.body` itself). All findings are reported together, at most 50 a place; unknown query parameters and body fields
 * are among them. What no schema can say (an expiry before its beginning) is left to the operation.
 */
export function validateRequest<Id extends OperationId>(
  operationId: Id,
  parts: RequestParts,
): RequestJudgement<Id> {
  const readers: RequestReaders = requestTable[operationId]
  const validators = validatorsOf(operationId)
  const path = readPath(parts.path, readers.path)
  const query = readQuery(parts.query, readers.query)
  const header = readHeaders(parts.headers, readers.header)
  const violations = [
    ...judgeParameters(validators.path, 'path', path, readers.path),
    ...judgeParameters(validators.query, 'query', query, readers.query),
    ...judgeParameters(validators.header, 'header', header, readers.header),
    ...judgeIdempotencyKey(readers, query, header),
    ...judgeBody(validators.body, parts.body, readers),
  ]
  if (violations.length > 0) return { ok: false, violations }
  return {
    ok: true,
    value: parseInput({ path: path.values, query: query.values, headers: header.values, body: parts.body }),
  }
}

function judgeParameters(
  validator: Validator | null,
  place: 'path' | 'query' | 'header',
  { values, violations }: ReadParameters,
  readers: ParameterReaders,
): readonly Violation[] {
  if (validator === null) {
    return Object.keys(values).map((name) => ({
      pointer: pointerTo(name),
      in: place,
      message: 'is not known here',
    }))
  }
  return [...violations, ...judge(validator, values, place, Object.keys(readers))]
}

/** A preview changes nothing, so it needs no key; the write does. */
function judgeIdempotencyKey(
  readers: RequestReaders,
  query: ReadParameters,
  header: ReadParameters,
): readonly Violation[] {
  const isNeeded = readers.needsIdempotencyKey && query.values['preview'] !== true
  if (!isNeeded || header.values['Idempotency-Key'] !== undefined) return []
  return [{ pointer: '/Idempotency-Key', in: 'header', message: 'is required' }]
}

function judgeBody(
  validator: Validator | null,
  body: unknown,
  readers: RequestReaders,
): readonly Violation[] {
  if (validator === null) {
    return body === undefined ? [] : [{ pointer: '', in: 'body', message: 'must not be there' }]
  }
  if (body === undefined) return [{ pointer: '', in: 'body', message: 'is required' }]
  const violations = judge(validator, body, 'body', readers.bodyFields)
  return violations.length > 0 ? violations : judgeAtLeastOne(body, readers.atLeastOneOf)
}

/** A filter that is null or an empty list filters nothing, so it does not count. */
function judgeAtLeastOne(body: unknown, fields: readonly string[]): readonly Violation[] {
  if (fields.length === 0 || typeof body !== 'object' || body === null) return []
  const isSet = Object.entries(body).some(
    ([name, value]) =>
      fields.includes(name) && value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return isSet ? [] : [{ pointer: '', in: 'body', message: `needs at least one of ${fields.join(', ')}` }]
}

type OperationValidators = { readonly [Place in 'path' | 'query' | 'header' | 'body']: Validator | null }

const generated = new Map<string, Validator>(Object.entries(validatorsByName))
const known = new Map<OperationId, OperationValidators>()

function validatorsOf(operationId: OperationId): OperationValidators {
  const found = known.get(operationId)
  if (found !== undefined) return found
  const of = (place: string): Validator | null =>
    generated.get(operationId + place.charAt(0).toUpperCase() + place.slice(1)) ?? null
  const made = { path: of('path'), query: of('query'), header: of('header'), body: of('body') }
  known.set(operationId, made)
  return made
}

/** The one place where a judged request gets its type: the validators and the type come from the same document. */
function parseInput<Id extends OperationId>(judged: { readonly [place: string]: unknown }): InputOf<Id> {
  return judged as unknown as InputOf<Id>
}
