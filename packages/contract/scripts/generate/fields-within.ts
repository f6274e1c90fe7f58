import type { OpenApiDocument } from './document.ts'
import { isReference, referencedName } from './document.ts'

/** The names of all fields that a value of the schema may have, at any depth, in the order of the document. */
export function fieldsWithin(document: OpenApiDocument, schema: unknown): readonly string[] {
  const fields = new Set<string>()
  const visited = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isReference(value)) visitSchema(referencedName(value.$ref))
    for (const [keyword, part] of Object.entries(value)) {
      if (keyword === 'properties') for (const field of Object.keys(part)) fields.add(field)
      visit(part)
    }
  }
  const visitSchema = (name: string): void => {
    if (visited.has(name)) return
    visited.add(name)
    visit(document.components.schemas[name])
  }
  visit(schema)
  return [...fields]
}
