import { toAjvComponents, toAjvSchema } from './ajv-schema.ts'
import type { JsonSchema, OpenApiDocument, ParameterObject } from './document.ts'
import { isReference, referencedName } from './document.ts'
import type { Operation } from './operations.ts'
import { writeValidatorDeclarations, writeValidators } from './standalone.ts'
import type { ValidatorSource } from './standalone.ts'

export interface RequestValidatorFiles {
  readonly code: string
  readonly declarations: string
}

/** Validators of paths, queries, headers and bodies, one export for each that an operation has. */
export function writeRequestValidators(
  document: OpenApiDocument,
  operations: readonly Operation[],
): RequestValidatorFiles {
  const sources = operations.flatMap(requestSources)
  return {
    code: writeValidators(toAjvComponents(document), sources),
    declarations: writeValidatorDeclarations(sources),
  }
}

function requestSources(operation: Operation): readonly ValidatorSource[] {
  const places = (['path', 'query', 'header'] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place)
    if (parameters.length === 0) return []
    return [{ name: validatorName(operation.id, place), schema: parametersSchema(parameters) }]
  })
  if (operation.bodySchema === null) return places
  return [...places, { name: validatorName(operation.id, 'body'), schema: convert(operation.bodySchema) }]
}

/** `searchJobs` and `body` give `searchJobsBody`. */
function validatorName(operationId: string, place: 'path' | 'query' | 'header' | 'body'): string {
  return operationId + place.charAt(0).toUpperCase() + place.slice(1)
}

function parametersSchema(parameters: readonly ParameterObject[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, convert(schema)])),
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
  }
}

function convert(schema: JsonSchema): JsonSchema {
  const converted = toAjvSchema(schema)
  if (typeof converted !== 'object' || converted === null) throw new Error('A schema must be an object')
  return Object.fromEntries(Object.entries(converted))
}

/** Body fields of which at least one must be set, from the extension of the body's schema. */
export function atLeastOneOf(document: OpenApiDocument, operation: Operation): readonly string[] {
  if (operation.bodySchema === null) return []
  const schema = isReference(operation.bodySchema)
    ? document.components.schemas[referencedName(operation.bodySchema.$ref)]
    : operation.bodySchema
  const fields = schema?.['x-at-least-one-of']
  return Array.isArray(fields) ? fields.map(String) : []
}
