/** A JSON schema as it stands in the document. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export interface Reference {
  readonly $ref: string
}

export interface ParameterObject {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: JsonSchema
}

interface HeaderObject {
  readonly required?: boolean
  readonly schema: JsonSchema
}

interface MediaTypeObject {
  readonly schema: JsonSchema
  readonly examples?: { readonly [name: string]: { readonly value: unknown } }
}

export interface ResponseObject {
  readonly headers?: { readonly [name: string]: HeaderObject | Reference }
  readonly content?: { readonly [mediaType: string]: MediaTypeObject }
  readonly 'x-codes'?: readonly string[]
}

export interface PriceObject {
  readonly kind: 'api' | 'company'
  readonly amount: number
  readonly per: 'record' | 'lookup' | 'company'
  readonly window_days?: number
}

export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly security?: readonly { readonly [scheme: string]: readonly string[] }[]
  readonly parameters?: readonly (ParameterObject | Reference)[]
  readonly requestBody?: { readonly content: { readonly [mediaType: string]: MediaTypeObject } }
  readonly responses: { readonly [status: string]: ResponseObject | Reference }
  readonly 'x-audience'?: 'customer' | 'staff'
  readonly 'x-permission'?: string
  readonly 'x-step-up'?: boolean
  readonly 'x-sdk'?: string
  readonly 'x-rate-limit'?: 'search' | 'other'
  readonly 'x-idempotency'?: 'none' | 'optional' | 'required'
  readonly 'x-credits'?: PriceObject
  readonly 'x-body-bytes-max'?: number
}

interface ErrorCodeObject {
  readonly status: number
  readonly title: string
  readonly type: string
  readonly theirstack: string | null
  readonly description: string
}

export interface OpenApiDocument {
  readonly paths: { readonly [path: string]: { readonly [method: string]: OperationObject } }
  readonly components: {
    readonly schemas: { readonly [name: string]: JsonSchema }
    readonly parameters: { readonly [name: string]: ParameterObject }
    readonly headers: { readonly [name: string]: HeaderObject }
    readonly responses: { readonly [name: string]: ResponseObject }
  }
  readonly 'x-error-codes': { readonly [code: string]: ErrorCodeObject }
  /** Names in `components.responses`. */
  readonly 'x-unrouted-answers': { readonly [status: string]: string }
}

/** Redocly's lint has judged the shape of the standard parts; here only the parts that we read by name are checked. */
export function parseOpenApiDocument(value: unknown): OpenApiDocument {
  const document = value as OpenApiDocument
  for (const part of ['paths', 'components', 'x-error-codes', 'x-unrouted-answers'] as const) {
    if (typeof document[part] !== 'object') throw new Error(`The bundled document has no ${part}`)
  }
  return document
}

export function isReference(value: object): value is Reference {
  return '$ref' in value
}

export function referencedName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

/** Follows a reference into a group of components, or gives the object back when it stands in place. */
export function resolveComponent<Component extends object>(
  group: { readonly [name: string]: Component },
  value: Component | Reference,
): Component {
  if (!isReference(value)) return value
  const found = group[referencedName(value.$ref)]
  if (found === undefined) throw new Error(`${value.$ref} leads nowhere`)
  return found
}
