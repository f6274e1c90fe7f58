const patterns = new Map<string, RegExp>()

/** `{name}` and `*` stand for one part of the path. A slash at the end makes no difference. */
export function matchesPath(pattern: string, path: string): boolean {
  return path === pattern || patternOf(pattern).test(path)
}

function patternOf(pattern: string): RegExp {
  const known = patterns.get(pattern)
  if (known !== undefined) return known
  const source = pattern
    .replace(/\/$/, '')
    .replaceAll(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\{\w+\}|\*/g, '[^/]+')
  const made = new RegExp(`^${source}/?$`)
  patterns.set(pattern, made)
  return made
}
