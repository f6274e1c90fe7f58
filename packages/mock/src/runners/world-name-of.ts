/**
 * A test's title as the name of a world, so that keys, journals and messages say whose they are: what a name cannot hold
 * becomes a hyphen.
 */
export function worldNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  return name === '' ? 'test' : name
}
