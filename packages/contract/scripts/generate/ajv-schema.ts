import type { JsonSchema, OpenApiDocument } from './document.ts'
import { isReference, referencedName } from './document.ts'

/** Keywords that say something to people and nothing to a validator. */
const silentKeywords = new Set(['description', 'example', 'examples', 'title', 'deprecated'])

/**
 * Turns a schema of the document into one for Ajv: each component schema has its name as `$id`, references go by that
 * name, and "this or null" becomes a condition, so that a wrong value is reported once and not once for each branch.
 */
export function toAjvSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toAjvSchema)
  if (typeof value !== 'object' || value === null) return value
  if (isReference(value)) return toAjvReference(value)
  const entries = Object.entries(value)
    .filter(([keyword]) => !silentKeywords.has(keyword) && !keyword.startsWith('x-'))
    .filter(([keyword, setting]) => !(keyword === 'format' && setting === 'password'))
    .map(([keyword, setting]) => [keyword, toAjvKeyword(keyword, setting)])
  return withTagValues(withoutNullBranch(Object.fromEntries(entries)), value)
}

function toAjvReference(value: { readonly $ref: string }): JsonSchema {
  const { $ref, ...beside } = value
  const rest = toAjvSchema(beside)
  return { $ref: referencedName($ref), ...(typeof rest === 'object' ? rest : {}) }
}

function toAjvKeyword(keyword: string, setting: unknown): unknown {
  switch (keyword) {
    case 'properties':
      return mapValues(setting, toAjvSchema)
    // Ajv reads the tag from the branches; the mapping is for other readers of the document.
    case 'discriminator':
      return mapValues(setting, (part) => part, ['propertyName'])
    case 'enum':
    case 'const':
    case 'default':
    case 'required':
      return setting
    default:
      return toAjvSchema(setting)
  }
}

function withoutNullBranch(schema: JsonSchema): JsonSchema {
  const { oneOf, ...rest } = schema
  if (!Array.isArray(oneOf) || oneOf.length !== 2 || rest['discriminator'] !== undefined) return schema
  const [first, second]: readonly unknown[] = oneOf
  if (JSON.stringify(second) !== '{"type":"null"}') return schema
  return { ...rest, if: { type: 'null' }, else: first }
}

/** Ajv only says that a tag is unknown; with its values beside it, the finding lists them. */
function withTagValues(schema: JsonSchema, source: object): JsonSchema {
  const discriminator = 'discriminator' in source ? source.discriminator : undefined
  if (typeof discriminator !== 'object' || discriminator === null) return schema
  if (!('propertyName' in discriminator) || !('mapping' in discriminator)) return schema
  const tag = String(discriminator.propertyName)
  const values = Object.keys(Object(discriminator.mapping))
  return { ...schema, type: 'object', required: [tag], properties: { [tag]: { enum: values } } }
}

function mapValues(
  value: unknown,
  change: (part: unknown) => unknown,
  only: readonly string[] | null = null,
): { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) throw new Error('Expected an object in the document')
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => only === null || only.includes(name))
      .map(([name, part]) => [name, change(part)]),
  )
}

/** All component schemas, ready for Ajv. */
export function toAjvComponents(document: OpenApiDocument): readonly JsonSchema[] {
  return Object.entries(document.components.schemas).map(([name, schema]) => {
    const converted = toAjvSchema(schema)
    return { $id: name, ...(typeof converted === 'object' ? converted : {}) }
  })
}
