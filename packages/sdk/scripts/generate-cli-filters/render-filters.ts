import { type Contract, follow, type Schema } from '../generate/contract.ts'

const searches = { jobs: 'searchJobs', companies: 'searchCompanies', technologies: 'searchTechnologies' }

/** The command line turns the pages itself. */
const own = new Set(['page', 'offset', 'limit', 'cursor'])

/** The text of the generated file. The same contract always gives the same text. */
export function renderFilters(contract: Contract): string {
  const tables = Object.entries(searches).map(([name, id]) => {
    const filters = Object.entries(collectProperties(contract, bodyOf(contract, id)))
      .filter(([property]) => !own.has(property))
      .map(([property, schema]) => `    ${property}: ${printFilter(contract, schema)},\n`)
    return `  ${name}: {\n${filters.join('')}  },\n`
  })
  return `// Generated from the contract by \`pnpm --filter @scrip/sdk generate\`. Do not edit.

import type { Filter } from '../search/filter.ts'

export const filters = {
${tables.join('')}} as const satisfies Readonly<Record<string, Readonly<Record<string, Filter>>>>
`
}

function bodyOf(contract: Contract, id: string): Schema {
  const operation = Object.values(contract.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === id)
  const schema = operation?.requestBody?.content['application/json']?.schema
  if (schema === undefined) throw new Error(`The contract has no body of ${id}.`)
  return schema
}

function collectProperties(contract: Contract, schema: Schema): Readonly<Record<string, Schema>> {
  const target = follow(contract, schema)
  const parts = (target.allOf ?? []).map((part) => collectProperties(contract, part))
  return Object.assign({}, ...parts, target.properties)
}

function printFilter(contract: Contract, schema: Schema): string {
  const target = follow(contract, schema)
  const shape = JSON.stringify(shapeOf(contract, target)).replaceAll('"', "'")
  const choices = choicesOf(contract, target)
  const list = choices.length === 0 ? '' : `, choices: [${choices.map((choice) => `'${choice}'`).join(', ')}]`
  return `{ shape: ${shape}${list}, help: ${JSON.stringify(schema.description ?? target.description ?? '')} }`
}

type Shape = 'text' | 'whole' | 'number' | 'flag' | 'texts' | 'wholes' | 'json'

function shapeOf(contract: Contract, schema: Schema): Shape {
  switch (typeOf(contract, schema)) {
    case 'string':
      return 'text'
    case 'integer':
      return 'whole'
    case 'number':
      return 'number'
    case 'boolean':
      return 'flag'
    case 'array': {
      const item = typeOf(contract, schema.items ?? {})
      if (item === 'string') return 'texts'
      return item === 'integer' ? 'wholes' : 'json'
    }
    default:
      return 'json'
  }
}

function choicesOf(contract: Contract, schema: Schema): readonly string[] {
  const target = follow(contract, schema)
  const single = (target.oneOf ?? target.anyOf ?? []).find((choice) => typeOf(contract, choice) !== 'null')
  if (single !== undefined) return choicesOf(contract, single)
  if (target.items !== undefined) return choicesOf(contract, target.items)
  return (target.enum ?? []).filter((choice) => typeof choice === 'string')
}

/** The type beside null. */
function typeOf(contract: Contract, schema: Schema): string {
  const target = follow(contract, schema)
  const choices = target.oneOf ?? target.anyOf
  if (choices !== undefined) {
    return choices.map((choice) => typeOf(contract, choice)).find((type) => type !== 'null') ?? 'null'
  }
  const types = typeof target.type === 'string' ? [target.type] : (target.type ?? [])
  const named = types.find((type) => type !== 'null') ?? types[0]
  return named ?? (target.enum === undefined ? 'object' : 'string')
}
