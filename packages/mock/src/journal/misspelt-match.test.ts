import { createClient } from '@scrip/sdk'
import { expect, test } from 'vitest'
import { createMock } from '../index.ts'

const now = '2030-01-01T00:00:00Z'

test.each([
  [{ operation: 'searchJob' }, 'Did you mean `searchJobs`?'],
  [{ method: 'PSOT' }, 'Did you mean `POST`?'],
  [{ path: '/v1/job/search' }, 'POST /v1/jobs/search'],
  [{ path: '/v1/jobs/search?page=1' }, 'POST /v1/jobs/search'],
])('%j is refused where it would pass in silence', (match, meant) => {
  const mock = createMock({ now })
  expect(() => mock.verify.neverCalled(match)).toThrow(meant)
  expect(() => mock.verify.called(match, 0)).toThrow(meant)
  expect(() => mock.faults.add({ match, do: { timeout: true } })).toThrow(meant)
})

test('a misspelt operation finds no calls in silence', () => {
  expect(() => createMock({ now }).requests.all({ operation: 'searchJobz' })).toThrow(
    'Did you mean `searchJobs`?',
  )
})

test('a path with the id of a company is one of the API', async () => {
  const mock = createMock({ now })
  const fault = mock.faults.add({ match: { path: '/v1/companies/co_*' }, do: { status: 503 } })
  await mock.fetch('/v1/companies/co_1')
  expect(fault.hits()).toBe(1)
  mock.verify.neverCalled({ path: '/v1/companies/co_2' })
})

test('a check that reaches into a body that was cut says so', async () => {
  const mock = createMock({ now, journal: { bodyBytesMax: 100 } })
  const { jobs } = createClient(mock.client())
  const names = Array.from({ length: 40 }, (_, index) => `Company number ${index}`)
  await jobs.search({ posted_at_max_age_days: 30, company_name_or: names, limit: 3 }).catch(() => null)
  expect(() => mock.verify.neverCalled({ body: { limit: 3 } })).toThrow('bodyBytesMax')
  expect(() => mock.verify.called({ operation: 'searchJobs', body: { limit: 3 } }, 0)).toThrow('bodyBytesMax')
  mock.verify.neverCalled({ operation: 'searchCompanies', body: { limit: 3 } })
})
