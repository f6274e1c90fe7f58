import { contractSuite } from '@scrip/testkit'
import { createMock } from './index.ts'

contractSuite('the mock', async () => {
  const mock = createMock({ now: '2026-11-23T00:00:00Z', scenario: 'demo' })
  const { teamId, apiKey } = await mock.seed([])
  const { token } = mock.staff('owner')
  return {
    fetch: mock.handle,
    baseUrl: mock.baseUrl,
    customer: { apiKey, teamId },
    staff: { email: 'owner@scrip.example', password: token, token },
    approverToken: mock.staff('billing_admin').token,
    viewerToken: mock.staff('viewer').token,
    // The world is open by now, so the clock is turned before the next call gets to it.
    clock: { advance: (milliseconds) => void mock.clock.advance(milliseconds) },
    close: () => mock.verify.invariants(),
  }
})
