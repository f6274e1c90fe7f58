import { collectProperties, type Contract, follow, type Parameter, type Schema } from './contract.ts'
import { indent, printDoc, printMembers, printType } from './print-type.ts'
import type { SdkOperation } from './read-operations.ts'

/** Writes the resources of one audience: a concrete interface per method, and what builds them. */
export function printOperations(contract: Contract, operations: readonly SdkOperation[]): string {
  const audience = operations[0]?.audience === 'staff' ? 'Admin' : 'Customer'
  const prefix = audience === 'Admin' ? 'Admin' : ''
  const resources = [...new Set(operations.map((operation) => operation.resource))]
  const of = (resource: string) => operations.filter((operation) => operation.resource === resource)
  const printed = operations.flatMap((operation) => printOperation(contract, operation, prefix))
  const interfaces = resources.map((resource) => {
    const members = of(resource).map((operation) => {
      const doc = printDoc([operation.summary, operation.description].filter(Boolean).join('\n\n'))
      return `${doc}readonly ${operation.name}: ${methodName(operation, prefix)}`
    })
    return `export interface ${prefix}${upper(resource)}Resource {\n${indent(members.join('\n'))}\n}`
  })
  const members = resources.map((resource) => `readonly ${resource}: ${prefix}${upper(resource)}Resource`)
  return [
    ...printed,
    ...interfaces,
    `export interface ${audience}Resources {\n${indent(members.join('\n'))}\n}`,
    printTable(contract, operations, audience === 'Admin' ? 'staff' : 'customer'),
  ].join('\n\n')
}

function printTable(contract: Contract, operations: readonly SdkOperation[], audience: string): string {
  const lines = operations.map((operation) => printLine(contract, operation)).join('\n')
  const doc = printDoc('A line for each operation: name, method, path, input, key, page size, price.')
  return `${doc}export const ${audience}Operations: string = \`${lines}\``
}

function printOperation(contract: Contract, operation: SdkOperation, prefix: string): readonly string[] {
  const name = methodName(operation, prefix)
  const parameters = printParameters(contract, operation, prefix)
  const paramsOnly = parameters.slice(operation.pathParameters.length)
  const receipt = operation.credits === undefined ? 'FreeReceipt' : 'PricedReceipt'
  const fail = `Fail<${operation.refusals.join(' | ')}>`
  const signatures = overloads(contract, operation).map(({ data, options }) => ({
    arguments: `(${[...parameters, options].join(', ')})`,
    ok: `Ok<${data}, ${receipt}>`,
  }))
  const members = [
    ...signatures.map((signature) => `${signature.arguments}: Promise<${signature.ok}>`),
    ...signatures.map(
      (signature, index) =>
        `${index === 0 ? printDoc('The same call, but a failure is answered and not thrown.') : ''}safe${signature.arguments}: Promise<${signature.ok} | ${fail}>`,
    ),
    ...(operation.credits === undefined
      ? []
      : [
          `${printDoc('The most that the call can cost, from the price list. Asks nobody.')}estimate(${paramsOnly.join(', ')}): Estimate`,
        ]),
    ...printWalks(contract, operation, parameters, signatures.at(-1)?.ok ?? ''),
  ]
  const method = `export interface ${name} {\n${indent(members.join('\n'))}\n}`
  return operation.query.length === 0 ? [method] : [printQuery(contract, operation, name), method]
}

function printQuery(contract: Contract, operation: SdkOperation, name: string): string {
  const schema: Schema = {
    properties: Object.fromEntries(
      operation.query.map((parameter) => [
        parameter.name,
        parameter.description === undefined
          ? parameter.schema
          : { ...parameter.schema, description: parameter.description },
      ]),
    ),
    required: operation.query.filter((parameter) => parameter.required === true).map(({ name }) => name),
  }
  return `export interface ${name}Params ${printMembers(contract, schema, { isInput: true })}`
}

/** What the method takes before its options. */
function printParameters(contract: Contract, operation: SdkOperation, prefix: string): readonly string[] {
  const style = { isInput: true }
  const path = operation.pathParameters.map(
    (parameter: Parameter) => `${camel(parameter.name)}: ${printType(contract, parameter.schema, style)}`,
  )
  if (operation.body !== undefined) return [...path, `params: ${printType(contract, operation.body, style)}`]
  if (operation.query.length === 0) return path
  const isRequired = operation.query.some((parameter) => parameter.required === true)
  const followed = operation.options.csv ? ' | undefined' : ''
  const type = `${methodName(operation, prefix)}Params`
  return [
    ...path,
    isRequired ? `params: ${type}` : followed === '' ? `params?: ${type}` : `params: ${type}${followed}`,
  ]
}

/** One signature for each shape of the answer: the option that asks for it decides. */
function overloads(
  contract: Contract,
  operation: SdkOperation,
): readonly { data: string; options: string }[] {
  const output = { isInput: false }
  const types = operation.answers.map(({ schema }) =>
    schema === undefined ? 'undefined' : printType(contract, schema, output),
  )
  const first = types[0] ?? 'undefined'
  const last = types.at(-1) ?? 'undefined'
  if (operation.options.csv) {
    return [
      { data: 'string', options: 'options: CsvOptions' },
      { data: first, options: 'options?: CallOptions' },
    ]
  }
  if (operation.options.preview) {
    return [
      { data: first, options: 'options: PreviewOptions' },
      { data: last, options: 'options: WriteOptions' },
    ]
  }
  if ('dry_run' in collectProperties(contract, operation.answers[0]?.schema ?? {})) {
    return [
      { data: `DryRunOf<${first}>`, options: 'options: DryRunOptions' },
      { data: first, options: 'options?: PricedCallOptions' },
    ]
  }
  if (types.length > 1)
    throw new Error(`${operation.id} has several answers and no option that tells them apart`)
  return [
    {
      data: first,
      options: `options?: ${plainOptions(operation)}`,
    },
  ]
}

function plainOptions({ credits, keyed }: SdkOperation): string {
  if (credits !== undefined) return 'PricedCallOptions'
  return keyed ? 'KeyedCallOptions' : 'CallOptions'
}

/** Whoever answers pages by cursor can be walked through. */
function printWalks(
  contract: Contract,
  operation: SdkOperation,
  parameters: readonly string[],
  page: string,
): readonly string[] {
  if (pageSize(contract, operation) === 0) return []
  const given = `(${[...parameters, `options?: ${operation.credits === undefined ? '' : 'Priced'}WalkOptions`].join(', ')})`
  const answer = collectProperties(contract, operation.answers[0]?.schema ?? {})
  const item = printType(contract, follow(contract, answer['data'] ?? {}).items ?? {}, { isInput: false })
  return [
    `${printDoc('One page after the other, for `for await`.')}pages${given}: Walk<${page}>`,
    `${printDoc('What is in the pages, for `for await`. The next page is asked for when it is needed.')}items${given}: Walk<${item}>`,
  ]
}

/** Entries on a page of an operation that takes a cursor and a limit, when the call names no limit; else 0. */
function pageSize(contract: Contract, operation: SdkOperation): number {
  const query = Object.fromEntries(operation.query.map(({ name, schema }) => [name, schema]))
  const { cursor, limit } = { ...query, ...collectProperties(contract, operation.body ?? {}) }
  const answer = collectProperties(contract, operation.answers[0]?.schema ?? {})
  if (cursor === undefined || limit === undefined || answer['data'] === undefined) return 0
  // Where the plan decides, as many as the smallest plan allows.
  return Number(follow(contract, limit).default ?? 25)
}

function printLine(contract: Contract, operation: SdkOperation): string {
  const { body, credits, keyed, method, name, path, query, resource } = operation
  const input = body !== undefined ? 'body' : query.length > 0 ? 'query' : ''
  const price = credits === undefined ? [] : [credits.amount, credits.kind, credits.per]
  return [
    `${resource}.${name}`,
    method,
    path,
    input,
    keyed ? 1 : '',
    pageSize(contract, operation) || '',
    ...price,
  ]
    .join(' ')
    .trimEnd()
}

function methodName(operation: SdkOperation, prefix: string): string {
  return `${prefix}${upper(operation.resource)}${upper(operation.name)}`
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
