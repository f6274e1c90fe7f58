import { isStorableText } from '../filters/readers.ts'
import { isDay, parseInstant } from '../text/day.ts'

/** Thrown by a reader for a value that the field cannot hold. */
export class BadField extends Error {
  readonly field: string | null

  constructor(field: string | null, message: string) {
    super(message)
    this.field = field
  }
}

export type FieldReader<V> = (raw: unknown, field: string) => V

/** How every field of a record is read. A missing field is read as null. */
export type RecordReaders<R> = { readonly [F in keyof R]-?: FieldReader<R[F]> }

export const required: FieldReader<string> = (raw, field) => {
  const value = text(raw, field)
  if (value === null || value.trim() === '') throw new BadField(field, 'must not be missing or blank')
  return value
}

export const text: FieldReader<string | null> = (raw, field) => {
  if (raw === null || raw === undefined) return null
  if (typeof raw !== 'string') throw new BadField(field, 'must be a string')
  if (!isStorableText(raw)) throw new BadField(field, 'must not hold a character that no text can hold')
  return raw
}

/** An identity: it is part of addresses and of orders, so it is plain ASCII without spaces. */
export const identity: FieldReader<string> = (raw, field) => {
  const value = required(raw, field)
  if (!/^[\x21-\x7e]{1,128}$/u.test(value))
    throw new BadField(field, 'must be 1 to 128 ASCII characters without spaces')
  return value
}

/** A company's id, as the contract allows it in paths. */
export const companyId: FieldReader<string> = (raw, field) => {
  const value = required(raw, field)
  if (!/^[0-9A-Za-z_=+/.-]{1,128}$/u.test(value))
    throw new BadField(field, 'must be 1 to 128 of the characters 0-9 A-Z a-z _ = + / . -')
  return value
}

export const integer: FieldReader<number | null> = (raw, field) => {
  if (raw === null || raw === undefined) return null
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw)) throw new BadField(field, 'must be an integer')
  return raw
}

export const count: FieldReader<number> = (raw, field) => {
  const value = integer(raw, field) ?? 0
  if (value < 0) throw new BadField(field, 'must not be negative')
  return value
}

export const requiredCount: FieldReader<number> = (raw, field) => {
  if (raw === null || raw === undefined) throw new BadField(field, 'must not be missing')
  return count(raw, field)
}

export const number: FieldReader<number | null> = (raw, field) => {
  if (raw === null || raw === undefined) return null
  if (typeof raw !== 'number' || !Number.isFinite(raw)) throw new BadField(field, 'must be a number')
  return raw
}

export const flag: FieldReader<boolean | null> = (raw, field) => {
  if (raw === null || raw === undefined) return null
  if (typeof raw !== 'boolean') throw new BadField(field, 'must be true or false')
  return raw
}

export const flagOrFalse: FieldReader<boolean> = (raw, field) => flag(raw, field) ?? false

export const day: FieldReader<string | null> = (raw, field) => {
  const value = text(raw, field)
  if (value === null) return null
  if (!isDay(value)) throw new BadField(field, 'must be a date, YYYY-MM-DD')
  return value
}

export const requiredDay: FieldReader<string> = (raw, field) => {
  const value = day(raw, field)
  if (value === null) throw new BadField(field, 'must not be missing')
  return value
}

/** A timestamp, in UTC when it names no zone; kept as RFC 3339 in UTC with milliseconds. */
export const instant: FieldReader<string | null> = (raw, field) => {
  const value = text(raw, field)
  if (value === null) return null
  const at = isDay(value) ? parseInstant(`${value}T00:00:00Z`) : parseInstant(value)
  if (at === null) throw new BadField(field, 'must be a timestamp, YYYY-MM-DDTHH:MM:SSZ')
  return new Date(at).toISOString()
}

export const requiredInstant: FieldReader<string> = (raw, field) => {
  const value = instant(raw, field)
  if (value === null) throw new BadField(field, 'must not be missing')
  return value
}

export function oneOf<V extends string>(values: readonly V[]): FieldReader<V> {
  return (raw, field) => {
    const found = values.find((value) => value === raw)
    if (found === undefined) throw new BadField(field, `must be one of ${values.join(', ')}`)
    return found
  }
}

export function oneOfOrNull<V extends string>(values: readonly V[]): FieldReader<V | null> {
  return (raw, field) => (raw === null || raw === undefined ? null : oneOf(values)(raw, field))
}

function list<V>(readItem: FieldReader<V>): FieldReader<readonly V[]> {
  return (raw, field) => {
    if (raw === null || raw === undefined) return []
    if (!Array.isArray(raw)) throw new BadField(field, 'must be a list')
    return raw.map((item: unknown, index) => readItem(item, `${field}[${index}]`))
  }
}

export const texts: FieldReader<readonly string[]> = list((raw, field) => {
  const value = text(raw, field)
  if (value === null) throw new BadField(field, 'must be a string')
  return value
})

export function records<R>(readers: RecordReaders<R>): FieldReader<readonly R[]> {
  return list((raw, field) => parseRecord(raw, readers, new Set(), `${field}.`))
}

/** Reads an object by its fields' readers; a field that none of them knows is refused. */
export function parseRecord<R>(
  raw: unknown,
  readers: RecordReaders<R>,
  ignored: ReadonlySet<string>,
  path = '',
): R {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new BadField(path === '' ? null : path.slice(0, -1), 'must be an object')
  const values: Readonly<Record<string, unknown>> = { ...raw }
  const known: Readonly<Record<string, FieldReader<unknown>>> = readers
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(known, name) && !ignored.has(name))
      throw new BadField(`${path}${name}`, 'is not a field of this record')
  }
  const record = Object.entries(known).map(([name, read]) => [name, read(values[name], `${path}${name}`)])
  return Object.fromEntries(record) as R
}
