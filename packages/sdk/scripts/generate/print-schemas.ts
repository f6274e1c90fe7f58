import { type Contract, follow, nameOf, type Schema } from './contract.ts'
import { isPlain, printDoc, printMembers, printType } from './print-type.ts'
import type { SdkOperation } from './read-operations.ts'

/** Writes every schema that an operation uses, as an interface or a type of its name. */
export function printSchemas(contract: Contract, operations: readonly SdkOperation[]): string {
  const { answers, names } = collectSchemas(contract, operations)
  return names.map((name) => printSchema(contract, name, !answers.has(name))).join('\n\n')
}

/** Names of the schemas that these operations use and that are worth a type, and which of them are in answers. */
export function collectSchemas(
  contract: Contract,
  operations: readonly SdkOperation[],
): { names: readonly string[]; answers: ReadonlySet<string> } {
  const answers = reach(contract, [
    { $ref: '#/components/schemas/Problem' },
    ...operations.flatMap((operation) => operation.answers.map((answer) => answer.schema ?? {})),
  ])
  const inputs = reach(
    contract,
    operations.flatMap((operation) => [
      ...(operation.body === undefined ? [] : [operation.body]),
      ...[...operation.query, ...operation.pathParameters].map((parameter) => parameter.schema),
    ]),
  )
  const all = [...new Set([...answers, ...inputs])].sort()
  return { answers, names: all.filter((name) => !isPlain(contract, follow(contract, { $ref: name }))) }
}

function printSchema(contract: Contract, name: string, isInput: boolean): string {
  const schema = follow(contract, { $ref: name })
  const doc = printDoc(schema.description)
  const style = { isInput }
  if (isObject(schema)) return `${doc}export interface ${name} ${printMembers(contract, schema, style)}`
  const parts = schema.allOf
  if (parts !== undefined && parts.every((part) => isObject(part) || isObject(follow(contract, part)))) {
    const bases = parts.flatMap((part) => (part.$ref === undefined ? [] : [nameOf(part.$ref)]))
    const own = parts.filter((part) => part.$ref === undefined)
    const merged: Schema = {
      properties: Object.assign({}, ...own.map((part) => part.properties)),
      required: own.flatMap((part) => part.required ?? []),
    }
    return `${doc}export interface ${name} extends ${bases.join(', ')} ${printMembers(contract, merged, style)}`
  }
  return `${doc}export type ${name} = ${printType(contract, schema, style)}`
}

function isObject(schema: Schema): boolean {
  return schema.type === 'object' && schema.properties !== undefined
}

/** Names of all schemas that can be reached from these. */
function reach(contract: Contract, roots: readonly Schema[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit)
      return
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'discriminator') continue
      if (key !== '$ref' || typeof value !== 'string') visit(value)
      else if (!seen.has(nameOf(value))) {
        seen.add(nameOf(value))
        visit(follow(contract, { $ref: value }))
      }
    }
  }
  visit(roots)
  return seen
}
