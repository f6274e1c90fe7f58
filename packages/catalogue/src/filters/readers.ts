import { isDay, parseInstant } from '../text/day.ts'
import { UnusableValue } from './unusable-value.ts'

/** From a raw value that is neither null nor an empty list to what the filter means by it. */
export type Reader<V> = (raw: unknown) => V

/** PostgreSQL holds no U+0000 and half a surrogate pair is no character. */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

function readText(raw: unknown): string {
  if (typeof raw !== 'string') throw new UnusableValue('must be a string')
  if (raw.trim() === '') throw new UnusableValue('must not be blank')
  if (!isStorableText(raw)) throw new UnusableValue('must not hold a character that no text can hold')
  return raw
}

function readInteger(raw: unknown): number {
  if (!Number.isSafeInteger(raw)) throw new UnusableValue('must be an integer')
  return Number(raw)
}

function listOf<V>(readItem: Reader<V>): Reader<readonly V[]> {
  return (raw) => {
    if (!Array.isArray(raw)) throw new UnusableValue('must be a list')
    return raw.map((item: unknown, index) => atIndex(index, () => readItem(item)))
  }
}

/** Runs what makes something of one item; a refusal then points at that item. */
export function atIndex<V>(index: number, make: () => V): V {
  try {
    return make()
  } catch (error) {
    throw error instanceof UnusableValue ? new UnusableValue(error.message, index) : error
  }
}

export const texts: Reader<readonly string[]> = listOf(readText)
export const integers: Reader<readonly number[]> = listOf(readInteger)

/** Places by id: `[{ "id": 6252001 }]`. */
export const placeIds: Reader<readonly number[]> = listOf((raw) => {
  if (typeof raw !== 'object' || raw === null || !('id' in raw))
    throw new UnusableValue('must be an object with an id')
  return readInteger(raw.id)
})

export const text: Reader<string> = readText
export const integer: Reader<number> = readInteger

export const days: Reader<number> = (raw) => {
  const value = readInteger(raw)
  if (value < 0) throw new UnusableValue('must not be negative')
  return value
}

export const number: Reader<number> = (raw) => {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) throw new UnusableValue('must be a number')
  return raw
}

export const flag: Reader<boolean> = (raw) => {
  if (typeof raw !== 'boolean') throw new UnusableValue('must be true or false')
  return raw
}

export const day: Reader<string> = (raw) => {
  if (typeof raw !== 'string' || !isDay(raw)) throw new UnusableValue('must be a date, YYYY-MM-DD')
  return raw
}

/** A whole day or an instant; which of the two decides what "until" includes. */
export type DayOrInstant =
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'instant'; readonly at: number }

export const dayOrInstant: Reader<DayOrInstant> = (raw) => {
  if (typeof raw === 'string') {
    if (isDay(raw)) return { type: 'day', day: raw }
    const at = parseInstant(raw)
    if (at !== null) return { type: 'instant', at }
  }
  throw new UnusableValue('must be a date (YYYY-MM-DD) or a timestamp in UTC')
}
