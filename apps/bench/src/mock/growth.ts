// A process of its own. What a charge costs in a world with many windows and grants, over what it costs in an empty one.
import { createMock, type Mock, type SeedCommand } from '@scrip/mock'
import { median } from './median.ts'

const [windows = 0, grants = 0, calls = 0, rounds = 0] = process.argv.slice(2).map(Number)

const companiesPerTeam = 500
const empty = createMock({ now: '2030-01-01T00:00:00Z' })
const full = createMock({ now: '2030-01-01T00:00:00Z' })
const plenty: SeedCommand = { type: 'grant', kind: 'api', amount: 1_000_000, priority: 200 }
const ids = await companyIds(full)
await empty.seed([plenty])
await fill(full)

const costs = { empty: [] as number[], full: [] as number[] }
for (let round = 0; round <= rounds; round += 1) {
  const [small, large] = [await measure(empty), await measure(full)]
  // The first round only warms up.
  if (round === 0) continue
  costs.empty.push(small)
  costs.full.push(large)
}
console.log(JSON.stringify({ empty_us: median(costs.empty), full_us: median(costs.full) }))

async function fill(mock: Mock): Promise<void> {
  const teams = Array.from({ length: Math.ceil(windows / companiesPerTeam) }, (_, index): SeedCommand => ({
    type: 'team',
    name: `Team ${index}`,
  }))
  for (const { apiKey } of (await mock.seed(teams)).teams) {
    await post(mock, apiKey, '/v1/companies/reveal', { company_ids: ids })
  }
  const grant: SeedCommand = { type: 'grant', kind: 'api', amount: 1 }
  await mock.seed([plenty, ...Array.from({ length: grants }, () => grant)])
}

async function companyIds(mock: Mock): Promise<readonly string[]> {
  const answer = await post(mock, mock.client().apiKey, '/v1/companies/search', {
    limit: companiesPerTeam,
    blur_company_data: true,
  })
  const { data } = JSON.parse(answer) as { readonly data: readonly { readonly id: string }[] }
  return data.map(({ id }) => id)
}

async function measure(mock: Mock): Promise<number> {
  const { apiKey } = mock.client()
  const before = process.cpuUsage()
  for (let made = 0; made < calls; made += 1) {
    await post(mock, apiKey, '/v1/jobs/search', { posted_at_max_age_days: 30, limit: 1 })
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

async function post(mock: Mock, apiKey: string, path: string, body: unknown): Promise<string> {
  const response = await mock.fetch(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${response.status} ${text}`)
  return text
}
