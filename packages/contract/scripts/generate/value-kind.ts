import type { JsonSchema, OpenApiDocument } from './document.ts'
import { isReference, referencedName } from './document.ts'

/** What a text in a query, path or header stands for. */
export type ValueKind = 'string' | 'integer' | 'boolean'

/** Whether a parameter is a list, given by repeating its name. */
export function isList(schema: JsonSchema): boolean {
  return schema['type'] === 'array'
}

/** @throws when a parameter or header is of a type that no text can stand for. */
export function valueKind(document: OpenApiDocument, schema: JsonSchema): ValueKind {
  const resolved = isReference(schema) ? document.components.schemas[referencedName(schema.$ref)] : schema
  const type = resolved?.['type']
  switch (type) {
    case 'string':
    case 'integer':
    case 'boolean':
      return type
    case 'array': {
      const items = resolved?.['items']
      if (typeof items === 'object' && items !== null)
        return valueKind(document, Object.fromEntries(Object.entries(items)))
      break
    }
    default:
      break
  }
  throw new Error(`A parameter or header cannot be ${JSON.stringify(type)}`)
}
