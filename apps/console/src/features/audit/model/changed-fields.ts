import { formatCredits } from '../../../ui/format-credits.ts'

export interface ChangedField {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** The leaves of two JSON values that are not the same, by their path. What is on one side only is null on the other. */
export function findChangedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const left = toLeaves(before)
  const right = toLeaves(after)
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((path) => ({ path, before: left.get(path) ?? null, after: right.get(path) ?? null }))
    .filter((field) => field.before !== field.after)
}

function toLeaves(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const walk = (part: unknown, path: string) => {
    if (typeof part === 'object' && part !== null) {
      for (const [name, child] of Object.entries(part)) walk(child, path === '' ? name : `${path}.${name}`)
    } else if (part !== null && part !== undefined) {
      leaves.set(path === '' ? 'value' : path, typeof part === 'number' ? formatCredits(part) : String(part))
    }
  }
  walk(value, '')
  return leaves
}
