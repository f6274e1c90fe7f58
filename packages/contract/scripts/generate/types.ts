import openapiTS, { astToString } from 'openapi-typescript'
import type { JsonSchema, OpenApiDocument, OperationObject } from './document.ts'
import { isReference, referencedName, resolveComponent } from './document.ts'
import { generatedHeader } from './source-text.ts'

/** Types of everything in the document as it travels: what has a default may be left out. */
export async function writeTypes(document: OpenApiDocument): Promise<string> {
  return await typesOf(document, false)
}

/**
 * Types of requests after validation: what has a default is there. Only request bodies and parameters are in it.
 */
export async function writeFilledTypes(document: OpenApiDocument): Promise<string> {
  return await typesOf(requestsOnly(document), true)
}

async function typesOf(document: OpenApiDocument, hasDefaults: boolean): Promise<string> {
  // The compiler's own shape of a document is wider than ours; a copy through JSON also keeps it from changing ours.
  const syntax = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: hasDefaults,
    immutable: true,
    silent: true,
  })
  return generatedHeader + astToString(syntax)
}

function requestsOnly(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [method, requestOnly(document, operation)]),
      ),
    ]),
  )
  const schemas = referencedSchemas(document, paths)
  return { ...document, paths, components: { schemas, parameters: {}, headers: {}, responses: {} } }
}

function requestOnly(document: OpenApiDocument, operation: OperationObject): OperationObject {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolveComponent(document.components.parameters, parameter))
    .map((parameter) => ({
      ...parameter,
      required: parameter.required === true || parameter.schema['default'] !== undefined,
    }))
  return { ...operation, parameters, responses: { '200': {} } }
}

/** The component schemas that a part of the document needs, in the document's own order. */
function referencedSchemas(
  document: OpenApiDocument,
  part: unknown,
): { readonly [name: string]: JsonSchema } {
  const needed = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isReference(value) && typeof value.$ref === 'string') visitSchema(referencedName(value.$ref))
    for (const inner of Object.values(value)) visit(inner)
  }
  const visitSchema = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    visit(document.components.schemas[name])
  }
  visit(part)
  return Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => needed.has(name)))
}
