// A page that spends credits, in a real browser: the mock listens on a real port, and the page calls it.
import { createServer } from 'node:http'
import { createMock } from '@scrip/mock'
import { listen } from '@scrip/mock/node'
import { expect, test } from '@playwright/test'

const pageOf = (url: string, apiKey: string) => `<!doctype html>
<title>Jobs</title>
<button>Search</button> <output></output>
<script type="module">
  document.querySelector('button').onclick = async () => {
    const answer = await fetch('${url}/v1/jobs/search', {
      method: 'POST',
      headers: { authorization: 'Bearer ${apiKey}', 'content-type': 'application/json' },
      body: JSON.stringify({ posted_at_max_age_days: 30, limit: 4 }),
    })
    document.querySelector('output').textContent =
      answer.status === 402 ? 'No credits are left.' : answer.headers.get('credits-remaining') + ' credits left'
  }
</script>`

test('the page says how many credits are left, and when there are none', async ({ page }) => {
  const mock = createMock({ scenario: 'low_balance' })
  const { url, close } = await listen(mock)
  const shop = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(url, mock.client().apiKey))
  })
  await new Promise<void>((resolve) => {
    shop.listen(0, '127.0.0.1', () => resolve())
  })
  const address = shop.address()
  if (address === null || typeof address === 'string') throw new Error('The shop has no port.')
  await page.goto(`http://127.0.0.1:${address.port}/`)
  const search = page.getByRole('button', { name: 'Search' })
  const output = page.locator('output')

  await search.click()
  await expect(output).toHaveText(/^6\b.* credits left$/)
  await search.click()
  await expect(output).toHaveText(/^2\b/)
  await search.click()
  await expect(output).toHaveText('No credits are left.')

  mock.verify.called({ path: '/v1/jobs/search', status: 402 }, 1)
  await mock.verify.invariants()
  await close()
  shop.close()
})
