import type { JsonSchema, OpenApiDocument } from './document.ts'
import { resolveComponent } from './document.ts'

/**
 * The document leaves the objects of answers open, so that fields may be added later. What we ourselves answer must have
 * no field that the document does not name: for the answer validators every object is closed, compositions merged first.
 */
export function closeAnswerSchemas(document: OpenApiDocument): OpenApiDocument {
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [
      name,
      closeSchema(document, schema),
    ]),
  )
  return { ...document, components: { ...document.components, schemas } }
}

function closeSchema(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const merged = mergeComposition(document, schema)
  const closed = Object.fromEntries(
    Object.entries(merged).map(([keyword, setting]) => [keyword, closeKeyword(document, keyword, setting)]),
  )
  const isOpenObject = 'properties' in closed && closed['additionalProperties'] === undefined
  return isOpenObject ? { ...closed, additionalProperties: false } : closed
}

function closeKeyword(document: OpenApiDocument, keyword: string, setting: unknown): unknown {
  switch (keyword) {
    case 'properties':
      return Object.fromEntries(
        Object.entries(asSchema(setting)).map(([name, part]) => [
          name,
          closeSchema(document, asSchema(part)),
        ]),
      )
    case 'items':
      return closeSchema(document, asSchema(setting))
    case 'oneOf':
      return Array.isArray(setting)
        ? setting.map((branch: unknown) => closeSchema(document, asSchema(branch)))
        : setting
    default:
      return setting
  }
}

function mergeComposition(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const { allOf, unevaluatedProperties: _closed, ...rest } = schema
  if (!Array.isArray(allOf)) return schema
  const parts = allOf.map((part: unknown) =>
    mergeComposition(document, followReference(document, asSchema(part))),
  )
  const properties = Object.assign({}, ...parts.map((part) => part['properties'] ?? {}))
  const required = parts.flatMap((part) => part['required'] ?? [])
  return { ...rest, type: 'object', properties, required }
}

function followReference(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  return resolveComponent(document.components.schemas, schema)
}

function asSchema(value: unknown): JsonSchema {
  if (typeof value !== 'object' || value === null) throw new Error('Expected a schema')
  return Object.fromEntries(Object.entries(value))
}
