import { join } from 'node:path'
import { test } from './strict-test.ts'
import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { signIn } from './sign-in.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')

/** `pnpm pictures` makes the pictures of the docs; a usual test run leaves them alone. */
test.describe('@pictures', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('team page', async ({ page }) => {
    const { url, demo } = demoServer()
    const client = createClient({ apiKey: demo.api_key, baseUrl: url })
    for (const limit of [25, 100, 40]) await client.jobs.search({ posted_at_max_age_days: 60, limit })
    await client.companies.search({ company_country_code_or: ['DE'], limit: 20 })
    await client.companies.reveal({ company_domains: ['northwind.example'] })
    await signIn(page)
    await page.getByRole('link', { name: 'Demo team' }).click()
    await page.getByRole('heading', { name: 'Demo team' }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(folder, `team-${colorScheme}.png`) })
    }
  })
})
