import type { Page } from '@playwright/test'

/** A table as a screen reader gets it. */
export interface TableInTree {
  readonly name: string
  /** The texts of the cells, row by row, without white space. */
  readonly rows: readonly (readonly string[])[]
}

interface TreeNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
}

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader'])

/** All tables of the browser's own accessibility tree, which is what is handed to a screen reader. */
export async function readTablesOfTree(page: Page): Promise<readonly TableInTree[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const known = new Map<string, TreeNode>(nodes.map((node) => [node.nodeId, node]))
  return nodes
    .filter((node) => roleOf(node) === 'table')
    .map((table) => ({
      name: String(table.name?.value ?? ''),
      rows: descendants(known, table, (role) => role === 'row').map((row) =>
        descendants(known, row, (role) => cellRoles.has(role)).map((cell) => textOf(known, cell)),
      ),
    }))
}

/** The same tables as the page draws them: rows that have a place on it, texts that are not hidden from screen readers. */
export async function readDrawnTables(page: Page): Promise<readonly TableInTree[]> {
  return page.evaluate(() => {
    const isDrawn = (element: Element): boolean =>
      element.closest('[aria-hidden="true"]') === null && element.getClientRects().length > 0
    const textsOf = (cell: Element): string => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      let text = ''
      while (walker.nextNode() !== null) {
        const parent = walker.currentNode.parentElement
        if (parent?.closest('[aria-hidden="true"], option, title') === null)
          text += walker.currentNode.textContent
      }
      return text.replaceAll(/\s+/gu, '')
    }
    // A table within a cell is a table of its own.
    return [...document.querySelectorAll('table')].map((table) => ({
      name: table.getAttribute('aria-label') ?? '',
      rows: [...table.querySelectorAll('tr')]
        .filter((row) => isDrawn(row) && row.closest('table') === table)
        .map((row) =>
          [...row.children]
            .filter((cell) => cell.matches('td, th') && isDrawn(cell))
            .map((cell) => textsOf(cell)),
        ),
    }))
  })
}

function roleOf(node: TreeNode): string {
  return node.ignored ? '' : String(node.role?.value ?? '')
}

/** Those below a node, not going on below one that was found, nor into a table of its own. */
function descendants(
  known: ReadonlyMap<string, TreeNode>,
  node: TreeNode,
  isWanted: (role: string) => boolean,
): readonly TreeNode[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = known.get(id)
    if (child === undefined) return []
    if (isWanted(roleOf(child))) return [child]
    return roleOf(child) === 'table' ? [] : descendants(known, child, isWanted)
  })
}

function textOf(known: ReadonlyMap<string, TreeNode>, node: TreeNode): string {
  if (roleOf(node) === 'StaticText') return String(node.name?.value ?? '').replaceAll(/\s+/gu, '')
  return (node.childIds ?? [])
    .map((id) => known.get(id))
    .map((child) => (child === undefined ? '' : textOf(known, child)))
    .join('')
}
