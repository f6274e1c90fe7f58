/** Texts that come again and again, and what they mean. */
const parsed = new Map<string, unknown>()
const textsMax = 10_000

/**
 * Parses the JSON of a column that was written by this package. Plans, rules and actors are the same on very many rows, so
 * a text that was seen before is not parsed again; what it gave is shared, and nobody may change it.
 */
export function parseJsonOnce<Value>(text: string): Value {
  const known = parsed.get(text)
  if (known !== undefined) return parseKnown<Value>(known)
  if (parsed.size >= textsMax) parsed.clear()
  const value: unknown = JSON.parse(text)
  parsed.set(text, value)
  return parseKnown<Value>(value)
}

export function parseJson<Value>(text: string): Value {
  return parseKnown<Value>(JSON.parse(text))
}

/** The package's own text, so its type is known. */
function parseKnown<Value>(value: unknown): Value {
  return value as Value
}
