/**
 * Refuses what is no object, and names that it may not have: a budget that is misspelt would be none.
 *
 * @param names with a blank between them
 */
export function checkNames(given: object, names: string): void {
  const known = names.split(' ')
  if (Object(given) !== given || !Object.keys(given).every((name) => known.includes(name)))
    throw new TypeError(`There must be nothing but: ${names}.`)
}
