import type { Contract } from './contract.ts'
import { printChargeOperations } from './print-charge-operations.ts'
import { printOperations } from './print-operations.ts'
import { printParameterTable } from './print-parameter-table.ts'
import { printSchemas } from './print-schemas.ts'
import { readOperations } from './read-operations.ts'

const banner = '// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.\n\n'

const coreImports = `import type { CallOptions, CsvOptions, DryRunOf, DryRunOptions, KeyedCallOptions, PreviewOptions, PricedCallOptions, WriteOptions } from '../core/call-options.ts'
import type { Fail, Ok } from '../core/envelope.ts'
import type { Estimate } from '../core/estimate.ts'
import type { FreeReceipt, PricedReceipt } from '../core/receipt.ts'
import type { PricedWalkOptions, Walk, WalkOptions } from '../core/walk-summary.ts'`

/** Every generated file by its name. The same contract always gives the same text. */
export function render(contract: Contract): ReadonlyMap<string, string> {
  const operations = readOperations(contract)
  const schemas = printSchemas(contract, operations)
  const names = Array.from(schemas.matchAll(/^export (?:interface|type) (\w+)/gm), (match) => match[1] ?? '')
  const files = new Map([['schemas.ts', `${banner}${schemas}\n`]])
  for (const audience of ['customer', 'staff'] as const) {
    const own = operations.filter((operation) => operation.audience === audience)
    files.set(`${audience}-parameters.ts`, `${banner}${printParameterTable(contract, own)}\n`)
    if (audience === 'customer') files.set('charge-operations.ts', `${banner}${printChargeOperations(own)}\n`)
    const text = printOperations(contract, own)
    files.set(
      `${audience}.ts`,
      `${banner}${usedImports(coreImports, text)}\n${importNames(names, text)}\n\n${text}\n`,
    )
  }
  return files
}

function usedImports(imports: string, text: string): string {
  return imports
    .replace(
      /\{ (.+) \}/g,
      (_, list: string) =>
        `{ ${list
          .split(', ')
          .filter((name) => uses(text, name))
          .join(', ')} }`,
    )
    .split('\n')
    .filter((line) => !line.includes('{  }'))
    .join('\n')
}

function importNames(names: readonly string[], text: string): string {
  return `import type {\n${names
    .filter((name) => uses(text, name))
    .map((name) => `  ${name},\n`)
    .join('')}} from './schemas.ts'`
}

function uses(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text.replaceAll(/\/\*\*.*?\*\//gs, ''))
}
