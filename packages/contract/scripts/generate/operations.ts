import { resolveComponent } from './document.ts'
import type {
  JsonSchema,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PriceObject,
  ResponseObject,
} from './document.ts'

/** One operation with its references to parameters and answers followed. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly source: OperationObject
  readonly parameters: readonly ParameterObject[]
  readonly bodySchema: JsonSchema | null
  readonly bodyExamples: readonly { readonly name: string; readonly value: unknown }[]
  readonly answers: readonly { readonly status: number; readonly answer: ResponseObject }[]
  readonly price: PriceObject | null
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** All operations, in the order of the document, concrete paths before templated ones so that a router may take them as they come. */
export function listOperations(document: OpenApiDocument): readonly Operation[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, source]) => readOperation(document, path, method, source)),
  )
  return operations.toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  source: OperationObject,
): Operation {
  const body = source.requestBody?.content['application/json']
  return {
    id: source.operationId,
    method: method.toUpperCase(),
    path,
    source,
    parameters: (source.parameters ?? []).map((parameter) =>
      resolveComponent(document.components.parameters, parameter),
    ),
    bodySchema: body?.schema ?? null,
    bodyExamples: Object.entries(body?.examples ?? {}).map(([name, example]) => ({
      name,
      value: example.value,
    })),
    answers: Object.entries(source.responses).map(([status, answer]) => ({
      status: Number(status),
      answer: resolveComponent(document.components.responses, answer),
    })),
    price: source['x-credits'] ?? null,
  }
}
