import { createHash } from 'node:crypto'
import type { OpenApiDocument } from './document.ts'
import type { Operation } from './operations.ts'
import { atLeastOneOf } from './request-validators.ts'
import { jsonModule } from './source-text.ts'
import { fieldsWithin } from './fields-within.ts'
import { isList, valueKind } from './value-kind.ts'

const bodyBytesMaxUnlessTold = 1_048_576

/** One row for each operation: how it is routed, who may call it and what it asks for. */
export function writeRoutes(operations: readonly Operation[]): string {
  const rows = operations.map((operation) => ({
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    audience: operation.source['x-audience'] ?? null,
    permission: operation.source['x-permission'] ?? null,
    takesStaffToken: operation.source.security?.some((scheme) => 'staffToken' in scheme) ?? false,
    needsStepUp: operation.source['x-step-up'] ?? false,
    sdk: operation.source['x-sdk'] ?? null,
    rateLimit: operation.source['x-rate-limit'] ?? null,
    priceId: operation.price === null ? null : operation.id,
    hasBody: operation.bodySchema !== null,
    bodyBytesMax: operation.source['x-body-bytes-max'] ?? bodyBytesMaxUnlessTold,
    hasPreview: hasParameter(operation, 'query', 'preview'),
    hasPrecondition: hasParameter(operation, 'header', 'If-Match'),
    needsCsrfToken: hasParameter(operation, 'header', 'X-CSRF-Token'),
    idempotency: operation.source['x-idempotency'] ?? null,
    statuses: operation.answers.map(({ status }) => status),
  }))
  return jsonModule({ routes: rows })
}

function hasParameter(operation: Operation, place: 'query' | 'header', name: string): boolean {
  return operation.parameters.some((parameter) => parameter.in === place && parameter.name === name)
}

export function writePrices(operations: readonly Operation[]): string {
  const prices = operations.flatMap(({ id, price }) =>
    price === null
      ? []
      : [
          [
            id,
            { kind: price.kind, amount: price.amount, per: price.per, windowDays: price.window_days ?? null },
          ],
        ],
  )
  return jsonModule({ prices: Object.fromEntries(prices) })
}

/** The codes with which each operation may refuse. Many have the same, which are written once. */
export function writeRefusalCodes(operations: readonly Operation[]): string {
  const sets = new Map<string, string>()
  const rows = operations.map(({ id, answers }) => {
    const text = answers.flatMap(({ answer }) => answer['x-codes'] ?? []).join(' ')
    const name = sets.get(text) ?? `set${sets.size + 1}`
    sets.set(text, name)
    return [id, name]
  })
  const named = [...sets].map(([text, name]) => [name, text.split(' ')])
  return jsonModule({
    refusalCodeSets: Object.fromEntries(named),
    refusalCodes: Object.fromEntries(rows),
  })
}

export function writeErrorCodes(document: OpenApiDocument): string {
  return jsonModule({ errorCodes: document['x-error-codes'] })
}

/** How the texts of paths, queries and headers are read, and which body fields must not all be missing. */
export function writeRequestTable(document: OpenApiDocument, operations: readonly Operation[]): string {
  const rows = operations.map((operation) => {
    const inPlace = (place: 'path' | 'query' | 'header') =>
      Object.fromEntries(
        operation.parameters
          .filter((parameter) => parameter.in === place)
          .map(({ name, schema }) => [name, { kind: valueKind(document, schema), isList: isList(schema) }]),
      )
    const row = { path: inPlace('path'), query: inPlace('query'), header: inPlace('header') }
    const needsIdempotencyKey = operation.source['x-idempotency'] === 'required'
    const body = {
      needsIdempotencyKey,
      atLeastOneOf: atLeastOneOf(document, operation),
      bodyFields: fieldsOf(document, operation),
    }
    return [operation.id, { ...row, ...body }]
  })
  return jsonModule({ requestTable: Object.fromEntries(rows) })
}

function fieldsOf(document: OpenApiDocument, { bodySchema }: Operation): readonly string[] {
  return bodySchema === null ? [] : fieldsWithin(document, bodySchema)
}

export function writeExamples(operations: readonly Operation[]): string {
  const examples = operations
    .filter(({ bodyExamples }) => bodyExamples.length > 0)
    .map(({ id, bodyExamples }) => [
      id,
      Object.fromEntries(bodyExamples.map(({ name, value }) => [name, value])),
    ])
  return jsonModule({ requestExamples: Object.fromEntries(examples) })
}

export function writeContractHash(document: OpenApiDocument): string {
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex')
  return jsonModule({ contractHash: hash })
}
