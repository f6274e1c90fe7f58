import type { Violation } from './generated/named-types.ts'
import { readText } from './read-text.ts'
import type { ValueKind } from './read-text.ts'
import { pointerTo } from './violation.ts'

/** How a parameter is read: a list is given by repeating its name. */
interface ParameterReader {
  readonly kind: ValueKind
  readonly isList: boolean
}

export type ParameterReaders = { readonly [name: string]: ParameterReader }

/** The values that the validator judges, by the contract's names; unknown ones are kept so that they are refused. */
export interface ReadParameters {
  readonly values: { [name: string]: unknown }
  readonly violations: readonly Violation[]
}

export function readPath(
  path: { readonly [name: string]: string },
  readers: ParameterReaders,
): ReadParameters {
  const values = emptyRecord()
  for (const [name, text] of Object.entries(path)) {
    const reader = ownReader(readers, name)
    values[name] = reader === undefined ? text : readText(text, reader.kind)
  }
  return { values, violations: [] }
}

export function readQuery(query: URLSearchParams, readers: ParameterReaders): ReadParameters {
  const values = emptyRecord()
  const violations: Violation[] = []
  for (const name of new Set(query.keys())) {
    const reader = ownReader(readers, name) ?? { kind: 'string', isList: false }
    const given = query.getAll(name).map((text) => readText(text, reader.kind))
    values[name] = reader.isList ? given : given[0]
    if (given.length > 1 && !reader.isList) {
      violations.push({ pointer: pointerTo(name), in: 'query', message: 'must be given once' })
    }
  }
  return { values, violations }
}

/** Only headers that the operation declares: every request carries others that are none of the contract's business. */
export function readHeaders(headers: Pick<Headers, 'get'>, readers: ParameterReaders): ReadParameters {
  const values = emptyRecord()
  for (const [name, reader] of Object.entries(readers)) {
    const text = headers.get(name)
    if (text !== null) values[name] = readText(text.trim(), reader.kind)
  }
  return { values, violations: [] }
}

function ownReader(readers: ParameterReaders, name: string): ParameterReader | undefined {
  return Object.hasOwn(readers, name) ? readers[name] : undefined
}

/** Without a prototype, so that a parameter called `__proto__` is a name like any other. */
function emptyRecord(): { [name: string]: unknown } {
  return Object.create(null)
}
