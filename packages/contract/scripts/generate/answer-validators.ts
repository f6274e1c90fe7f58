import { toAjvComponents, toAjvSchema } from './ajv-schema.ts'
import { closeAnswerSchemas } from './closed-answers.ts'
import type { JsonSchema, OpenApiDocument, ResponseObject } from './document.ts'
import { isReference, referencedName, resolveComponent } from './document.ts'
import type { Operation } from './operations.ts'
import { jsonModule } from './source-text.ts'
import { valueKind } from './value-kind.ts'
import { writeValidatorDeclarations, writeValidators } from './standalone.ts'
import type { ValidatorSource } from './standalone.ts'

export interface AnswerFiles {
  readonly code: string
  readonly declarations: string
  readonly table: string
}

interface AnswerTableRow {
  readonly headers: string
  readonly bodies: { readonly [mediaType: string]: string }
  readonly codes: readonly string[] | null
}

/** Validators of answers and the table that says which of them judges which answer. */
export function writeAnswerValidators(
  document: OpenApiDocument,
  operations: readonly Operation[],
): AnswerFiles {
  const sources = new Map<string, JsonSchema>()
  const headerSets = new Map<string, unknown>()
  const row = (answer: ResponseObject) => tableRow(document, answer, sources, headerSets)
  const answers = operations.map(({ id, answers: own }) => [
    id,
    Object.fromEntries(own.map(({ status, answer }) => [status, row(answer)])),
  ])
  const unrouted = Object.entries(document['x-unrouted-answers']).map(([status, name]) => [
    status,
    row(resolveComponent(document.components.responses, { $ref: name })),
  ])
  const list: readonly ValidatorSource[] = [...sources].map(([name, schema]) => ({ name, schema }))
  return {
    code: writeValidators(toAjvComponents(closeAnswerSchemas(document)), list),
    declarations: writeValidatorDeclarations(list),
    table: jsonModule({
      answerTable: Object.fromEntries(answers),
      unroutedAnswers: Object.fromEntries(unrouted),
      headerSets: Object.fromEntries(headerSets),
    }),
  }
}

function tableRow(
  document: OpenApiDocument,
  answer: ResponseObject,
  sources: Map<string, JsonSchema>,
  headerSets: Map<string, unknown>,
): AnswerTableRow {
  const bodies = Object.entries(answer.content ?? {}).map(([mediaType, { schema }]) => {
    const name = isReference(schema) ? `${referencedName(schema.$ref)}Body` : 'textBody'
    sources.set(name, convert(schema))
    return [mediaType, name]
  })
  return {
    headers: headerSet(document, answer, sources, headerSets),
    bodies: Object.fromEntries(bodies),
    codes: answer['x-codes'] ?? null,
  }
}

/** Answers with the same headers share one validator; its name counts the sets in the order of the document. */
function headerSet(
  document: OpenApiDocument,
  answer: ResponseObject,
  sources: Map<string, JsonSchema>,
  headerSets: Map<string, unknown>,
): string {
  const headers = Object.entries(answer.headers ?? {}).map(
    ([name, header]) => [name, resolveComponent(document.components.headers, header)] as const,
  )
  const schema = {
    type: 'object',
    properties: Object.fromEntries(headers.map(([name, header]) => [name, convert(header.schema)])),
    required: headers.filter(([, header]) => header.required === true).map(([name]) => name),
  }
  const text = JSON.stringify(schema)
  const known = [...sources].find(([, other]) => JSON.stringify(other) === text)
  if (known !== undefined) return known[0]
  const name = `headerSet${headerSets.size + 1}`
  sources.set(name, schema)
  headerSets.set(
    name,
    Object.fromEntries(headers.map(([name, { schema }]) => [name, valueKind(document, schema)])),
  )
  return name
}

function convert(schema: JsonSchema): JsonSchema {
  const converted = toAjvSchema(schema)
  if (typeof converted !== 'object' || converted === null) throw new Error('A schema must be an object')
  return Object.fromEntries(Object.entries(converted))
}
