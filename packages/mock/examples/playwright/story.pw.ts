// The story of ../storybook, as Storybook's test runner would open it.
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createServer } from 'vite'

test('a story runs on the mock inside the page', async ({ page }) => {
  const folder = join(import.meta.dirname, '../storybook')
  const server = await createServer({ configFile: join(folder, 'vite.config.ts'), server: { port: 0 } })
  await server.listen()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await expect(page.locator('output')).toHaveText('10 api credits left', { timeout: 30_000 })
  await server.close()
})
