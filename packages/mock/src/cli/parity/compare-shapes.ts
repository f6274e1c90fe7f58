/** Where two JSON values are not built alike: other fields, other types. Values, ids and lengths may differ. */
export function compareShapes(ours: unknown, theirs: unknown, place = '$'): readonly string[] {
  if (ours === null || theirs === null) return []
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    // One of the two may have found nothing.
    if (ours.length === 0 || theirs.length === 0) return []
    return compareShapes(ours[0], theirs[0], `${place}[]`)
  }
  if (
    typeof ours === 'object' &&
    typeof theirs === 'object' &&
    !Array.isArray(ours) &&
    !Array.isArray(theirs)
  ) {
    return compareFields(ours, theirs, place)
  }
  const [here, there] = [typeOf(ours), typeOf(theirs)]
  return here === there ? [] : [`${place}: ${here} ≠ ${there}`]
}

function compareFields(ours: object, theirs: object, place: string): readonly string[] {
  const here = new Map<string, unknown>(Object.entries(ours))
  const there = new Map<string, unknown>(Object.entries(theirs))
  return [...new Set([...here.keys(), ...there.keys()])].sort().flatMap((name) => {
    const inside = `${place}.${name}`
    if (!there.has(name)) return [`${inside}: only in the mock`]
    if (!here.has(name)) return [`${inside}: only on the server`]
    return compareShapes(here.get(name), there.get(name), inside)
  })
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}
