import { collectProperties, type Contract, follow, type Schema } from './contract.ts'
import { printDoc } from './print-type.ts'
import type { SdkOperation } from './read-operations.ts'

/** Writes the check and what it reads: a line for each operation, its name and then each parameter with its type. */
export function printParameterTable(contract: Contract, operations: readonly SdkOperation[]): string {
  const lines = operations
    .filter(({ body, query }) => body !== undefined || query.length > 0)
    .map((operation) => {
      const parameters = collectParameters(contract, operation)
      return [`${operation.resource}.${operation.name}`, ...parameters].join(' ')
    })
  const doc = printDoc(
    'A line for each operation: its name, then its parameters, each with its type. `!` must be given, and one of those with `+`.',
  )
  return `import { createCheck } from '../core/check.ts'\nimport type { Check } from '../core/core.ts'\n\n${doc}export const check: Check = createCheck(\`${lines.join('\n')}\`)`
}

function collectParameters(contract: Contract, { body, query }: SdkOperation): readonly string[] {
  if (body === undefined) {
    return query.map(
      ({ name, required, schema }) => `${name}:${typeOf(contract, schema)}${required === true ? '!' : ''}`,
    )
  }
  const required = new Set(collectRequired(contract, body))
  const oneOf = new Set(follow(contract, body)['x-at-least-one-of'])
  return Object.entries(collectProperties(contract, body)).map(
    ([name, schema]) =>
      `${name}:${typeOf(contract, schema)}${required.has(name) ? '!' : oneOf.has(name) ? '+' : ''}`,
  )
}

function collectRequired(contract: Contract, schema: Schema): readonly string[] {
  const target = follow(contract, schema)
  return [
    ...(target.required ?? []),
    ...(target.allOf ?? []).flatMap((part) => collectRequired(contract, part)),
  ]
}

/** The types of JSON, with `|` between them; an array says of what. `*` is what only the server can judge. */
function typeOf(contract: Contract, schema: Schema): string {
  const target = follow(contract, schema)
  const choices = target.oneOf ?? target.anyOf
  if (choices !== undefined) return join(choices.map((choice) => typeOf(contract, choice)))
  if (target.type === undefined) {
    if (target.enum !== undefined)
      return join(target.enum.map((value) => (value === null ? 'null' : typeof value)))
    return target.allOf === undefined && target.properties === undefined ? '*' : 'object'
  }
  const types = typeof target.type === 'string' ? [target.type] : target.type
  return join(
    types.map((type) =>
      type === 'array' ? `${typeOf(contract, target.items ?? {}).replace(/^(.*\|.*)$/, '*')}[]` : type,
    ),
  )
}

function join(types: readonly string[]): string {
  return [...new Set(types.flatMap((type) => type.split('|')))].join('|')
}
