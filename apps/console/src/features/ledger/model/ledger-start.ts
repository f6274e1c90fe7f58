/** Cursors of the pages that are there, in order; null is the newest page. */
type PageCursors = readonly unknown[]

/**
 * Where the list begins. The URL names the page of the open entry; while that page is there already, the list stays where it
 * began, and who opens a row does not lose the rows above it.
 */
export function startOfList(
  began: string | undefined,
  cursor: string | undefined,
  loaded: PageCursors,
): string | undefined {
  if (cursor === undefined) return undefined
  return loaded.includes(cursor) ? began : cursor
}

/** The cursor of the page that has the row. */
export function pageOf(
  pages: readonly { readonly data: readonly { readonly id: string }[] }[],
  cursors: PageCursors,
  entryId: string,
): string | undefined {
  const index = pages.findIndex((page) => page.data.some((entry) => entry.id === entryId))
  const cursor = cursors[index]
  return typeof cursor === 'string' ? cursor : undefined
}
