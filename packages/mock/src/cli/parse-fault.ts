import type { Fault, FaultAction } from '../faults/fault.ts'
import { parseFaultHeader } from '../faults/fault-header.ts'
import { suggest } from '../text/nearest-of.ts'
import type { CommandArguments, CommandOption } from './command.ts'
import { parseWhole } from './option-values.ts'
import { UsageError } from './usage-error.ts'

/** Which calls a fault strikes. */
export const faultOptions = {
  method: { type: 'string', value: 'M', help: 'only calls with this method' },
  path: { type: 'string', value: 'P', help: 'only calls to this path, such as /v1/jobs/search' },
  operation: { type: 'string', value: 'O', help: 'only calls of this operation, such as searchJobs' },
  after: { type: 'string', value: 'N', help: 'so many matching calls pass first' },
  times: { type: 'string', value: 'N|always', help: 'how many calls it strikes; else 1' },
  chance: { type: 'string', value: 'X', help: 'from 0 to 1: how likely it strikes' },
} as const satisfies Readonly<Record<string, CommandOption>>

const resets = ['before-commit', 'after-commit', 'mid-body'] as const
const malformations = ['json', 'truncated', 'content-type', 'empty'] as const
const headerNames = ['reset', 'malformed', 'timeout', 'status', 'latency', 'latencyMs'] as const
const words = [...resets, ...malformations, 'timeout', 'status=503', 'latency=250'] as const

/**
 * @param text `after-commit`, `timeout`, `status=503`, `latency=250` and so on, or a whole fault in JSON.
 * @throws UsageError or RangeError that says what was meant.
 */
export function parseFault(text: string, args: CommandArguments): Fault {
  if (text.trimStart().startsWith('{')) return parseJsonFault(text)
  const match = {
    ...textOf(args, 'method'),
    ...textOf(args, 'path'),
    ...textOf(args, 'operation'),
  }
  const after = args.text('after')
  const times = args.text('times')
  const chance = args.text('chance')
  return {
    ...(Object.keys(match).length === 0 ? {} : { match }),
    ...(after === undefined ? {} : { after: parseWhole('after', after, Number.MAX_SAFE_INTEGER) }),
    ...(times === undefined ? {} : { times: parseTimes(times) }),
    ...(chance === undefined ? {} : { chance: Number(chance) }),
    do: parseAction(text),
  }
}

/** As the header `Mock-Fault` has it; what breaks or malforms may also stand alone. */
function parseAction(text: string): FaultAction {
  if (resets.some((word) => word === text)) return parseFaultHeader(`reset=${text}`)
  if (malformations.some((word) => word === text)) return parseFaultHeader(`malformed=${text}`)
  const [name = ''] = text.split('=')
  if (!headerNames.some((known) => known === name)) {
    throw new UsageError(`There is no fault \`${name}\`. ${suggest(name, words)}`)
  }
  return parseFaultHeader(text)
}

function parseTimes(text: string): number | 'always' {
  return text === 'always' ? text : parseWhole('times', text, Number.MAX_SAFE_INTEGER)
}

function parseJsonFault(text: string): Fault {
  try {
    return JSON.parse(text) as Fault
  } catch {
    throw new UsageError('This fault is no JSON.')
  }
}

function textOf(args: CommandArguments, option: string): Readonly<Record<string, string>> {
  const value = args.text(option)
  return value === undefined ? {} : { [option]: value }
}
