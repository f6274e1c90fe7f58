import type { Check } from './request.ts'

/**
 * Makes what finds a parameter that the operation does not have, one that is missing, or one of a wrong type, before
 * anything is sent. What values are allowed only the server knows.
 *
 * @param table generated: a line for each operation, its name and then `name:type` for each parameter
 */
export function createCheck(table: string): Check {
  const operations = new Map(
    table.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), parseLine(line)]),
  )
  return ({ operation, params }, refuse) => {
    const own = operations.get(operation.name)
    if (own === undefined) return
    const { required, types } = own
    const place = operation.input || 'query'
    for (const [name, value] of Object.entries(params)) {
      const kinds = types.get(name)
      if (kinds === undefined)
        return refuse(place, name, `is no parameter of ${operation.name}${suggest(name, types)}`)
      // A query leaves null out, as it does undefined.
      if (value === undefined || (value === null && place === 'query')) continue
      if (!kinds.some((kind) => isOf(kind, value)))
        return refuse(place, name, `must be ${kinds.join(' or ')}`)
    }
    for (const name of required) {
      if (params[name] === undefined) return refuse(place, name, 'is missing')
    }
  }
}

interface Parameters {
  readonly types: ReadonlyMap<string, readonly string[]>
  readonly required: readonly string[]
}

function parseLine(line: string): Parameters {
  const required: string[] = []
  const types = line
    .split(' ')
    .slice(1)
    .map((pair): [string, string[]] => {
      const [name = '', type = ''] = pair.split(':')
      if (type.endsWith('!')) required.push(name)
      return [name, type.replace('!', '').split('|')]
    })
  return { types: new Map(types), required }
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

/** The name that was probably meant: made of the same letters but for a few. */
function suggest(name: string, types: ReadonlyMap<string, unknown>): string {
  let best = ''
  let least = Math.ceil(name.length / 4) + 1
  for (const candidate of types.keys()) {
    const distance = countEdits(name, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best && `; did you mean ${best}?`.slice(0, -1)
}

/** Levenshtein's distance. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const swap = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
