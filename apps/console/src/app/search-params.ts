/** A flat record of texts: what the query part of a URL can hold. An empty text is the same as no text. */
export type SearchRecord = Readonly<Record<string, string>>

/** Reads `?a=1&b=` as `{ a: '1' }`. Of a repeated name the last one counts. Values stay texts: `?q=123` is a search for "123". */
export function parseSearch(search: string): SearchRecord {
  const record: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    if (value !== '') record[name] = value
  }
  return record
}

/** Writes a record as `?a=1`; what is absent or empty leaves no trace, so one state has one URL. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** A text of the URL, or nothing. */
export function readText(raw: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** One of a closed list; an unreadable value falls back to nothing instead of failing the page. */
export function readOneOf<const T extends string>(
  raw: Readonly<Record<string, unknown>>,
  name: string,
  values: readonly T[],
): T | undefined {
  const text = readText(raw, name)
  return values.find((value) => value === text)
}

/** A calendar day `YYYY-MM-DD` that exists. */
export function readDay(raw: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = readText(raw, name)
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const parsed = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text ? undefined : text
}

/** An instant in RFC 3339 UTC. */
export function readInstant(raw: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = readText(raw, name)
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return undefined
  return Number.isNaN(Date.parse(text)) ? undefined : text
}

/** An IANA time zone that this browser knows. */
export function readTimeZone(raw: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = readText(raw, name)
  if (text === undefined) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone === ''
      ? undefined
      : text
  } catch {
    return undefined
  }
}
