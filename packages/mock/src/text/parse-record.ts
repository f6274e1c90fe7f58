import { suggest } from './nearest-of.ts'

/** The fields of an object, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * An object of which every field is known: one that is misspelt would otherwise change nothing, in silence.
 *
 * @param place what the caller named it.
 * @throws RangeError that says what was meant.
 */
export function parseFields<Name extends string>(
  value: unknown,
  place: string,
  known: readonly Name[],
): Readonly<Partial<Record<Name, unknown>>> {
  if (!isFields(value)) throw new RangeError(`\`${place}\` must be an object, not ${describe(value)}.`)
  for (const name of Object.keys(value)) {
    if (known.some((one) => one === name)) continue
    throw new RangeError(`\`${place}\` has no field \`${name}\`. ${suggest(name, known)}`)
  }
  return value as Readonly<Partial<Record<Name, unknown>>>
}

/** @throws RangeError that says what was meant. */
export function parseWord<Word extends string>(value: unknown, place: string, known: readonly Word[]): Word {
  const found = known.find((candidate) => candidate === value)
  if (found !== undefined) return found
  if (typeof value !== 'string') throw new RangeError(`\`${place}\` must be a text. ${suggest('', known)}`)
  throw new RangeError(`\`${place}\`: there is no \`${value}\`. ${suggest(value, known)}`)
}

/** @throws RangeError */
export function parseNumber(
  value: unknown,
  place: string,
  { min, max, isWhole }: { readonly min: number; readonly max: number; readonly isWhole: boolean },
): number {
  const isFitting =
    typeof value === 'number' && value >= min && value <= max && (!isWhole || Number.isInteger(value))
  if (isFitting) return value
  const kind = isWhole ? 'a whole number' : 'a number'
  throw new RangeError(`\`${place}\` must be ${kind} from ${min} to ${max}, not ${describe(value)}.`)
}

/** @throws RangeError */
export function parseText(value: unknown, place: string): string {
  if (typeof value === 'string') return value
  throw new RangeError(`\`${place}\` must be a text, not ${describe(value)}.`)
}

/** @throws RangeError */
export function parseWhole(value: unknown, place: string): number {
  return parseNumber(value, place, { min: 0, max: Number.MAX_SAFE_INTEGER, isWhole: true })
}

export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return `\`${value}\``
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `a value of type ${typeof value}`
}
