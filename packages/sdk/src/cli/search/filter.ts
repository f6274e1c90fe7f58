import type { CommandOptions } from '../command.ts'
import { type Given, parseWhole } from '../given.ts'
import { UsageError } from '../usage-error.ts'

/** A filter of a search, as the contract has it. */
export interface Filter {
  readonly shape: 'text' | 'whole' | 'number' | 'flag' | 'texts' | 'wholes' | 'json'
  readonly choices?: readonly string[]
  readonly help: string
}

export type Filters = Readonly<Record<string, Filter>>

/** `job_title_or` → `--job-title-or`. */
export function toOptions(filters: Filters): CommandOptions {
  return Object.fromEntries(
    Object.entries(filters).map(([name, { choices, help, shape }]) => [
      optionName(name),
      {
        type: shape === 'flag' ? 'boolean' : 'string',
        multiple: shape === 'texts' || shape === 'wholes',
        ...(shape === 'flag' ? {} : { value: valueOf(shape) }),
        help: `${help}${choices === undefined || choices.length > 12 ? '' : ` ${choices.join(', ')}.`}`,
      },
    ]),
  )
}

/**
 * The parameters of the call, by the contract's names.
 *
 * @throws UsageError that names the option whose value makes no sense, before anything is sent
 */
export function readFilters(filters: Filters, given: Given): Readonly<Record<string, unknown>> {
  const entries = Object.entries(filters).flatMap(([name, filter]) => {
    const value = readFilter(optionName(name), filter, given)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

function readFilter(name: string, { choices, shape }: Filter, given: Given): unknown {
  switch (shape) {
    case 'flag':
      return given.flag(name)
    case 'whole':
      return given.whole(name, Number.NEGATIVE_INFINITY)
    case 'number':
      return readNumber(name, given.text(name))
    case 'text':
      return given.text(name) === null ? null : parseChoice(name, given.text(name) ?? '', choices)
    case 'texts':
      return emptyToNull(given.texts(name).map((text) => parseChoice(name, text, choices)))
    case 'wholes':
      return emptyToNull(given.texts(name).map((text) => parseWhole(name, text, Number.NEGATIVE_INFINITY)))
    case 'json':
      return readJson(name, given.text(name))
    default:
      return shape satisfies never
  }
}

function readNumber(name: string, text: string | null): number | null {
  if (text === null) return null
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(value)) return value
  throw new UsageError(`\`--${name}\` must be a number.`)
}

function readJson(name: string, text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`\`--${name}\` must be JSON.`)
  }
}

function parseChoice(name: string, text: string, choices: readonly string[] | undefined): string {
  if (choices === undefined || choices.includes(text)) return text
  throw new UsageError(`\`--${name}\` must be one of ${choices.join(', ')}.`)
}

function emptyToNull<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length === 0 ? null : list
}

function optionName(name: string): string {
  return name.replaceAll('_', '-')
}

function valueOf(shape: Exclude<Filter['shape'], 'flag'>): string {
  switch (shape) {
    case 'text':
    case 'texts':
      return 'TEXT'
    case 'whole':
    case 'wholes':
    case 'number':
      return 'N'
    case 'json':
      return 'JSON'
    default:
      return shape satisfies never
  }
}
