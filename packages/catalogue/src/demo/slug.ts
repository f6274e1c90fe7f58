const exceptions = new Map([
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['F#', 'f-sharp'],
])

/** "Node.js" to "node-js": the form of slugs throughout the catalogue. */
export function slugOf(name: string): string {
  const exception = exceptions.get(name)
  if (exception !== undefined) return exception
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
