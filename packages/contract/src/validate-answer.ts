import { answerTable, headerSets, unroutedAnswers } from './generated/answer-table.ts'
import * as validators from './generated/answer-validators.js'
import type { OperationId } from './generated/operation-types.ts'
import { judge } from './judge.ts'
import { readText } from './read-text.ts'
import type { ValueKind } from './read-text.ts'
import type { Validator } from './validator.ts'

/** Where an answer breaks the contract. */
export interface AnswerViolation {
  readonly pointer: string
  readonly in: 'status' | 'header' | 'body'
  readonly message: string
}

/** An operation, or `unrouted` for a path or method that no operation has. */
export type AnswerSubject = OperationId | 'unrouted'

interface AnswerRow {
  readonly headers: string
  readonly bodies: { readonly [mediaType: string]: string }
  readonly codes: readonly string[] | null
}

type AnswerRows = { readonly [status: string]: AnswerRow }

/**
 * Judges an answer by the contract: status, media type, headers, body, and for a refusal its code. Stricter than a
 * client may be: a field or a credit header that the contract does not name is a violation too.
 *
 * @param body parsed JSON for a JSON media type, the text for any other.
 * @returns the violations, none when the answer keeps the contract.
 */
export function validateAnswer(
  subject: AnswerSubject,
  status: number,
  headers: Headers,
  body: unknown,
): readonly AnswerViolation[] {
  const rows: AnswerRows = subject === 'unrouted' ? unroutedAnswers : answerTable[subject]
  const row = rows[String(status)]
  if (row === undefined) {
    return [{ pointer: '', in: 'status', message: `${status} is not an answer of ${subject}` }]
  }
  return [...judgeHeaders(row, headers), ...judgeBody(row, headers, body), ...judgeCode(row, body)]
}

function judgeHeaders(row: AnswerRow, headers: Headers): readonly AnswerViolation[] {
  const kinds = headerKinds(row.headers)
  const values: { [name: string]: unknown } = {}
  for (const [name, kind] of kinds) {
    const text = headers.get(name)
    if (text !== null) values[name] = readText(text, kind)
  }
  const undeclared = [...headers.keys()]
    .filter((name) => /^(credits-|ratelimit)/.test(name))
    .filter((name) => ![...kinds.keys()].some((known) => known.toLowerCase() === name))
    .map(
      (name) => ({ pointer: `/${name}`, in: 'header', message: 'is not declared for this answer' }) as const,
    )
  return [...judgeValue(row.headers, values, 'header'), ...undeclared]
}

function judgeBody(row: AnswerRow, headers: Headers, body: unknown): readonly AnswerViolation[] {
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const name = row.bodies[mediaType]
  if (name === undefined) {
    const known = Object.keys(row.bodies).join(', ')
    return [
      { pointer: '/content-type', in: 'header', message: `must be ${known}, not ${mediaType || 'missing'}` },
    ]
  }
  return judgeValue(name, body, 'body')
}

function judgeCode(row: AnswerRow, body: unknown): readonly AnswerViolation[] {
  if (row.codes === null || typeof body !== 'object' || body === null || !('code' in body)) return []
  const isAllowed = row.codes.some((code) => code === body.code)
  return isAllowed
    ? []
    : [{ pointer: '/code', in: 'body', message: `must be one of ${row.codes.join(', ')}` }]
}

const validatorsByName = new Map<string, Validator>(Object.entries(validators))

function judgeValue(name: string, value: unknown, place: 'header' | 'body'): readonly AnswerViolation[] {
  const validator = validatorsByName.get(name)
  if (validator === undefined) throw new Error(`The contract has no validator ${name}`)
  return judge(validator, value, place, []).map(({ pointer, message }) => ({ pointer, in: place, message }))
}

function headerKinds(set: string): ReadonlyMap<string, ValueKind> {
  const sets: { readonly [name: string]: { readonly [header: string]: ValueKind } } = headerSets
  return new Map(Object.entries(sets[set] ?? {}))
}
