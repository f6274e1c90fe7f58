import {
  type Contract,
  type ContractOperation,
  followParameter,
  type Parameter,
  type Schema,
} from './contract.ts'

/** An operation in the words of the generator. */
export interface SdkOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly audience: 'customer' | 'staff'
  readonly resource: string
  readonly name: string
  readonly summary: string
  readonly description: string | undefined
  readonly pathParameters: readonly Parameter[]
  /** Query parameters that are the call's own; `preview` and `format` become options. */
  readonly query: readonly Parameter[]
  readonly body: Schema | undefined
  readonly options: { readonly csv: boolean; readonly preview: boolean; readonly ifMatch: boolean }
  readonly keyed: boolean
  readonly credits: ContractOperation['x-credits']
  /** JSON bodies by success status, lowest first. */
  readonly answers: readonly { readonly status: number; readonly schema: Schema | undefined }[]
  readonly refusals: readonly number[]
}

/** Reads every operation of the contract, in the order of their methods' names. */
export function readOperations(contract: Contract): readonly SdkOperation[] {
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => readOperation(contract, path, method, operation)),
  )
  const byName = (operation: SdkOperation): string => `${operation.resource}.${operation.name}`
  return operations.sort((a, b) => (byName(a) < byName(b) ? -1 : 1))
}

function readOperation(
  contract: Contract,
  path: string,
  method: string,
  operation: ContractOperation,
): SdkOperation {
  const [resource, name, ...rest] = operation['x-sdk'].split('.')
  if (resource === undefined || name === undefined || rest.length > 0) {
    throw new Error(`x-sdk of ${operation.operationId} must be resource.method`)
  }
  const parameters = (operation.parameters ?? []).map((parameter) => followParameter(contract, parameter))
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const has = (place: string, wanted: string): boolean =>
    parameters.some((parameter) => parameter.in === place && parameter.name.toLowerCase() === wanted)
  const own = query.filter((parameter) => parameter.name !== 'preview' && parameter.name !== 'format')
  const body = operation.requestBody?.content['application/json']?.schema
  if (body !== undefined && own.length > 0) {
    throw new Error(
      `${operation.operationId} has a body and query parameters: the client has no place for both yet`,
    )
  }
  const statuses = Object.keys(operation.responses)
    .map(Number)
    .sort((a, b) => a - b)
  const answerOf = (status: number) => operation.responses[status]?.content
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    audience: operation['x-audience'],
    resource,
    name,
    summary: operation.summary,
    description: operation.description,
    pathParameters: inPathOrder(path, parameters),
    query: own,
    body,
    options: {
      csv: statuses.some((status) => answerOf(status)?.['text/csv'] !== undefined),
      preview: has('query', 'preview'),
      ifMatch: has('header', 'if-match'),
    },
    keyed: operation['x-idempotency'] !== 'none',
    credits: operation['x-credits'],
    answers: statuses
      .filter((status) => status < 300)
      .map((status) => ({ status, schema: answerOf(status)?.['application/json']?.schema })),
    refusals: statuses.filter((status) => status >= 400),
  }
}

function inPathOrder(path: string, parameters: readonly Parameter[]): readonly Parameter[] {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1])
  return names.map((name) => {
    const found = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)
    if (found === undefined) throw new Error(`${path} does not declare {${name}}`)
    return found
  })
}
