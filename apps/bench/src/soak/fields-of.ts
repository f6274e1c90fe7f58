/** The fields of what is expected to be a JSON object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`Not an object: ${JSON.stringify(value)}`)
  return Object.fromEntries(Object.entries(value))
}
