import type { StaffEntryPage } from '@scrip/sdk/admin'

interface Pages {
  readonly pages: readonly StaffEntryPage[]
  readonly pageParams: readonly unknown[]
}

/** The page that was asked for with this cursor before. */
export function knownPage(known: Pages | undefined, cursor: string | null): StaffEntryPage | undefined {
  return known?.pages[known.pageParams.indexOf(cursor)]
}

/**
 * The newest page anew, in front of what was there: the entries since then are added, and it goes on where it went on, so
 * that the older pages still join. Entries never change, so nothing else has to be asked for again. When more has happened
 * than a page holds, the new page stands for itself.
 */
export function joinNewest(fresh: StaffEntryPage, known: StaffEntryPage): StaffEntryPage {
  const newest = known.data[0]
  const added = newest === undefined ? -1 : fresh.data.findIndex(({ id }) => id === newest.id)
  if (added === -1) return fresh
  return { data: [...fresh.data.slice(0, added), ...known.data], next_cursor: known.next_cursor }
}
