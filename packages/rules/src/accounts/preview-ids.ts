/**
 * Ids for what is decided but never written: they can be read as such, and leave no gap in the ids of a seeded source.
 */
export function previewIds(): (prefix: string) => string {
  let made = 0
  return (prefix) => {
    made += 1
    return `${prefix}_preview${made}`
  }
}
