import { printDoc } from './print-type.ts'
import type { SdkOperation } from './read-operations.ts'

/** Writes what the list of charges calls each operation that has a price. */
export function printChargeOperations(operations: readonly SdkOperation[]): string {
  const lines = operations
    .filter(({ credits }) => credits !== undefined)
    .map(({ id, name, resource }) => `  '${resource}.${name}': '${id}',\n`)
  const doc = printDoc('What the list of charges calls a method.')
  return `${doc}export const chargeOperations: Readonly<Record<string, string>> = {\n${lines.join('')}}`
}
