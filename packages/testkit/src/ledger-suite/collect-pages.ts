import type { Page, PageRequest } from '@scrip/api/ports'

/** Reads a list to its end, page by page; `between` runs after each page. */
export async function collectPages<Item>(
  load: (page: PageRequest) => Promise<Page<Item>>,
  limit: number,
  between: () => Promise<unknown> = async () => null,
): Promise<readonly Item[]> {
  const items: Item[] = []
  let cursor: string | null = null
  do {
    const page: Page<Item> = await load({ cursor, limit })
    if (page.items.length > limit) throw new Error(`A page of ${limit} holds ${page.items.length}`)
    items.push(...page.items)
    cursor = page.nextCursor
    await between()
  } while (cursor !== null)
  return items
}
