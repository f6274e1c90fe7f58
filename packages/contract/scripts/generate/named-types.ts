import type { OpenApiDocument } from './document.ts'
import type { Operation } from './operations.ts'
import { generatedHeader } from './source-text.ts'

/** A plain name for each component schema: what people read in a hover. */
export function writeNamedTypes(document: OpenApiDocument): string {
  const names = Object.keys(document.components.schemas).toSorted()
  const lines = names.map((name) => `export type ${name} = components['schemas']['${name}']`)
  return `${generatedHeader}import type { components } from './types.ts'\n\n${lines.join('\n')}\n`
}

/** Per operation: what is sent, what a handler gets after validation, and what is answered by status. */
export function writeOperationTypes(operations: readonly Operation[]): string {
  return [
    generatedHeader,
    "import type { operations as FilledOperations } from './filled-types.ts'",
    "import type { operations as SentOperations } from './types.ts'",
    '',
    'type Nothing = { readonly [name: string]: never }',
    '',
    `export type OperationId =\n${operations.map(({ id }) => `  | '${id}'`).join('\n')}`,
    '',
    ...requestInterface('OperationRequests', 'SentOperations', operations),
    ...requestInterface('OperationInputs', 'FilledOperations', operations),
    ...answerInterface(operations),
  ].join('\n')
}

function requestInterface(name: string, from: string, operations: readonly Operation[]): readonly string[] {
  const members = operations.flatMap((operation) => {
    const parameters = (['path', 'query', 'header'] as const).map((place) => {
      const has = operation.parameters.some((parameter) => parameter.in === place)
      const type = has ? `NonNullable<${from}['${operation.id}']['parameters']['${place}']>` : 'Nothing'
      return `    readonly ${place === 'header' ? 'headers' : place}: ${type}`
    })
    const body =
      operation.bodySchema === null
        ? 'undefined'
        : `NonNullable<${from}['${operation.id}']['requestBody']>['content']['application/json']`
    return [`  readonly ${operation.id}: {`, ...parameters, `    readonly body: ${body}`, '  }']
  })
  return [`export interface ${name} {`, ...members, '}', '']
}

function answerInterface(operations: readonly Operation[]): readonly string[] {
  const members = operations.flatMap((operation) => {
    const statuses = operation.answers.flatMap(({ status, answer }) => {
      const mediaType = Object.keys(answer.content ?? {})[0]
      if (mediaType === undefined) return []
      return [
        `    readonly ${status}: SentOperations['${operation.id}']['responses'][${status}]['content']['${mediaType}']`,
      ]
    })
    return [`  readonly ${operation.id}: {`, ...statuses, '  }']
  })
  return ['export interface OperationAnswers {', ...members, '}', '']
}
