import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAnswerValidators } from './answer-validators.ts'
import { bundleOpenApi } from './bundle.ts'
import { writeNamedTypes, writeOperationTypes } from './named-types.ts'
import { listOperations } from './operations.ts'
import { writeRequestValidators } from './request-validators.ts'
import {
  writeContractHash,
  writeErrorCodes,
  writeExamples,
  writePrices,
  writeRefusalCodes,
  writeRequestTable,
  writeRoutes,
} from './tables.ts'
import { writeFilledTypes, writeTypes } from './types.ts'

/** Everything that is generated, by file name. The same document gives the same bytes. */
async function generateFiles(): Promise<{ readonly [file: string]: string }> {
  const document = await bundleOpenApi()
  const operations = listOperations(document)
  const requests = writeRequestValidators(document, operations)
  const answers = writeAnswerValidators(document, operations)
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': await writeTypes(document),
    'filled-types.ts': await writeFilledTypes(document),
    'named-types.ts': writeNamedTypes(document),
    'operation-types.ts': writeOperationTypes(operations),
    'routes.ts': writeRoutes(operations),
    'prices.ts': writePrices(operations),
    'errors.ts': writeErrorCodes(document),
    'refusal-codes.ts': writeRefusalCodes(operations),
    'request-table.ts': writeRequestTable(document, operations),
    'request-examples.ts': writeExamples(operations),
    'contract-hash.ts': writeContractHash(document),
    'request-validators.js': requests.code,
    'request-validators.d.ts': requests.declarations,
    'answer-validators.js': answers.code,
    'answer-validators.d.ts': answers.declarations,
    'answer-table.ts': answers.table,
  }
}

/** Writes all generated files into a folder and answers their names. */
export async function generateAll(folder: string): Promise<readonly string[]> {
  const files = await generateFiles()
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)))
  return Object.keys(files)
}
