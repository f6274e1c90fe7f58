// A story that needs no server: the mock runs in the page, and msw hands it what the component fetches.
import { createMock } from '@scrip/mock'
import { startWorker } from '@scrip/mock/browser'

const mock = createMock({ now: '2030-01-01T00:00:00Z', scenario: 'low_balance' })
await startWorker(mock)

// The component: it knows nothing of a mock.
const { SCRIP_API_KEY, SCRIP_BASE_URL } = mock.env()
const answer = await fetch(`${SCRIP_BASE_URL}/v1/credits/balance`, {
  headers: { authorization: `Bearer ${SCRIP_API_KEY}` },
})
const { balances } = (await answer.json()) as {
  readonly balances: { readonly api: { readonly available: number } }
}
const output = document.querySelector('output')
if (output !== null) output.textContent = `${balances.api.available} api credits left`
