import { createClient } from '@scrip/sdk'
import { readDrawnTables, readTablesOfTree } from './accessibility-tree.ts'
import { demoServer } from './demo-server.ts'
import { settle } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

/** The tables that answers are read from, and how many columns each has at least. */
const tables = [
  { path: 'teams', columns: 5 },
  { path: 'teams/$teamId', columns: 5 },
  { path: 'teams/$teamId/ledger', columns: 6 },
  { path: 'teams/$teamId/grants', columns: 6 },
  { path: 'teams/$teamId/keys', columns: 5 },
  { path: 'teams/$teamId/usage', columns: 3 },
  { path: 'usage', columns: 3 },
  { path: 'audit', columns: 4 },
]

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`a screen reader gets the rows and cells that the screen shows, ${viewport.width} pixels wide`, async ({
    page,
  }) => {
    const { url, demo, console_url } = demoServer()
    const client = createClient({ apiKey: demo.api_key, baseUrl: url })
    for (const limit of [3, 7]) await client.jobs.search({ posted_at_max_age_days: 60, limit })
    await page.setViewportSize(viewport)
    await signIn(page)
    for (const { path, columns } of tables) {
      await page.goto(console_url + path.replace('$teamId', demo.team_id))
      await settle(page)
      await expect(page.locator('table').first()).toBeVisible()
      const drawn = await readDrawnTables(page)
      const inTree = await readTablesOfTree(page)
      expect(
        inTree.map(({ rows }) => rows.length),
        `rows of ${path}`,
      ).toEqual(drawn.map(({ rows }) => rows.length))
      for (const [index, table] of drawn.entries()) {
        expect(table.rows.length, `rows of ${path}`).toBeGreaterThan(1)
        expect(table.rows[0]?.length, `columns of ${path}`).toBeGreaterThanOrEqual(columns)
        const told = inTree[index]?.rows ?? []
        for (const [place, row] of table.rows.entries()) {
          // On a phone each cell also tells its heading, which stands before it.
          expect(told[place]?.length, `cells of row ${place} of ${path}`).toBe(row.length)
          for (const [column, text] of row.entries()) {
            expect(told[place]?.[column], `cell ${column} of row ${place} of ${path}`).toContain(text)
          }
        }
      }
    }
  })
}
