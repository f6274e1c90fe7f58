import { checkOptions } from './check-options.ts'
import type { Check } from './core.ts'
import { suggest } from './suggest.ts'

/**
 * Makes what finds a parameter that the operation does not have, one that is missing, or one of a wrong type, before
 * anything is sent. What values are allowed only the server knows.
 *
 * @param table generated: a line for each operation, its name and then `name:type` for each parameter; `!` must be given,
 * and one of those with `+`
 */
export function createCheck(table: string): Check {
  const operations = new Map(
    table.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), parseLine(line)]),
  )
  return (call, client, refuse) => {
    checkOptions(call, client, refuse)
    const { operation, params } = call
    const own = operations.get(operation.name)
    if (own === undefined) return
    const { oneOf, required, types } = own
    const place = operation.input || 'query'
    for (const [name, value] of Object.entries(params)) {
      const kinds = types.get(name)
      if (kinds === undefined)
        return refuse(place, name, `is no parameter of ${operation.name}${suggest(name, [...types.keys()])}`)
      // A query leaves null out, as it does undefined.
      if (value === undefined || (value === null && place === 'query')) continue
      if (!kinds.some((kind) => isOf(kind, value)))
        return refuse(place, name, `must be ${kinds.join(' or ')}`)
    }
    for (const name of required) {
      if (params[name] === undefined) return refuse(place, name, 'is missing')
    }
    if (oneOf.length > 0 && oneOf.every((name) => params[name] == null))
      return refuse(place, '', `must have at least one of ${oneOf.join(', ')}`)
  }
}

interface Parameters {
  readonly types: ReadonlyMap<string, readonly string[]>
  readonly required: readonly string[]
  /** At least one of these must be given. */
  readonly oneOf: readonly string[]
}

function parseLine(line: string): Parameters {
  const required: string[] = []
  const oneOf: string[] = []
  const types = line
    .split(' ')
    .slice(1)
    .map((pair): [string, string[]] => {
      const [name = '', type = ''] = pair.split(':')
      if (type.endsWith('!')) required.push(name)
      if (type.endsWith('+')) oneOf.push(name)
      return [name, type.replace(/[!+]$/, '').split('|')]
    })
  return { types: new Map(types), required, oneOf }
}

function isOf(type: string, value: unknown): boolean {
  if (type === '*') return true
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((one) => isOf(type.slice(0, -2), one))
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'null') return value === null
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'number') return Number.isFinite(value)
  return typeof value === type
}
