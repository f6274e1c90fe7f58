import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What the generator reads of a JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly additionalProperties?: boolean | Schema
  readonly 'x-at-least-one-of'?: readonly string[]
}

export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

interface Content {
  readonly [mediaType: string]: { readonly schema: Schema } | undefined
}

export interface ContractOperation {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
  readonly 'x-audience': 'customer' | 'staff'
  readonly 'x-sdk': string
  readonly 'x-idempotency': 'none' | 'optional' | 'required'
  readonly 'x-credits'?: {
    readonly kind: 'api' | 'company'
    readonly amount: number
    readonly per: 'record' | 'lookup' | 'company'
  }
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

/** @param file path of a bundled contract; left out, that of `@scrip/contract` */
export async function readContract(file?: string): Promise<Contract> {
  const path = file ?? fileURLToPath(import.meta.resolve('@scrip/contract/openapi.json'))
  return parseContract(JSON.parse(await readFile(path, 'utf8')))
}

function parseContract(document: unknown): Contract {
  if (typeof document !== 'object' || document === null || !('paths' in document)) {
    throw new Error('This is not an OpenAPI document.')
  }
  return document as Contract
}

export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

/** The schema that a reference leads to, one step. */
export function follow(contract: Contract, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const target = contract.components.schemas[nameOf(schema.$ref)]
  if (target === undefined) throw new Error(`The contract has no ${schema.$ref}.`)
  return target
}

export function followParameter(contract: Contract, parameter: Parameter): Parameter {
  if (parameter.$ref === undefined) return parameter
  const target = contract.components.parameters[nameOf(parameter.$ref)]
  if (target === undefined) throw new Error(`The contract has no ${parameter.$ref}.`)
  return target
}

/** Properties of an object and of all parts that it is put together from. */
export function collectProperties(contract: Contract, schema: Schema): Readonly<Record<string, Schema>> {
  const target = follow(contract, schema)
  return Object.assign(
    {},
    target.properties,
    ...(target.allOf ?? []).map((part) => collectProperties(contract, part)),
  )
}
