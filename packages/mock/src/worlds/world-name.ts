export const defaultWorldName = 'default'

/** @throws RangeError that says how a world may be called. */
export function parseWorldName(name: string): string {
  if (/^[a-z0-9-]{1,40}$/.test(name)) return name
  const proposal = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  const hint = proposal === '' ? '' : ` \`${proposal}\` would do.`
  throw new RangeError(
    `No world may be called \`${name}\`: a name is 1 to 40 of a-z, 0-9 and the hyphen.${hint}`,
  )
}
