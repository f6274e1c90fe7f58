/** Where two values of JSON differ first, with both sides, or null when they are the same. */
export function firstDifference(left: unknown, right: unknown, path = '$'): string | null {
  if (Object.is(left, right)) return null
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right))
    return `${path}: ${show(left)} and ${show(right)}`
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  for (const name of names) {
    const difference = firstDifference(left[name], right[name], `${path}.${name}`)
    if (difference !== null) return difference
  }
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? 'nothing'
}
