// The 90 days in which a revealed company stays free, tested without waiting for them.
import { createMock } from '@scrip/mock'
import { createClient } from '@scrip/sdk'
import { expect, test } from 'vitest'

test('a revealed company stays free for 90 days', async () => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const client = createClient(mock.client())

  // A preview names companies by id, and is free.
  const { data } = await client.companies.search({ blur_company_data: true, limit: 1 })
  const company_ids = data.data.map(({ id }) => id)

  const first = await client.companies.reveal({ company_ids })
  expect(first.credits.cost).toBe(1)

  await mock.clock.advance('89d')
  const onDay89 = await client.companies.reveal({ company_ids })
  expect(onDay89.credits.cost).toBe(0)

  await mock.clock.advance('1d')
  const onDay90 = await client.companies.reveal({ company_ids })
  expect(onDay90.credits.cost).toBe(1)

  await mock.verify.invariants()
})
