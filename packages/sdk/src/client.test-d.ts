// Checked by `pnpm typecheck`, never run: what the public types promise, and what must not compile.
import { type AdminClient, type GrantCreation, type GrantPreview, type GrantReceipt } from './admin.ts'
import {
  type Client,
  type Job,
  type JobSearchAnswer,
  type PricedReceipt,
  type Charge,
  type DryRun,
  type WalkPosition,
  type KnownReceipt,
  type UsageReport,
} from './index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const assertSame = <_ extends true>(): void => {}

export async function customers(client: Client): Promise<void> {
  const jobs = await client.jobs.search({ posted_at_max_age_days: 7, limit: 25 })
  assertSame<Same<typeof jobs.data, JobSearchAnswer>>()
  assertSame<Same<typeof jobs.credits.cost, number | null>>()
  const { credits } = jobs
  if (credits.known) assertSame<Same<typeof credits, KnownReceipt>>()

  const report = await client.usage.get({ group_by: ['day'] })
  assertSame<Same<typeof report.data, UsageReport>>()
  const csv = await client.usage.get(undefined, { format: 'csv' })
  assertSame<Same<typeof csv.data, string>>()

  const dry = await client.jobs.search({ posted_at_max_age_days: 7 }, { dryRun: true })
  assertSame<Same<typeof dry.data.dry_run, DryRun>>()

  const result = await client.companies.get.safe('c1')
  if (!result.ok && result.status === 404) assertSame<Same<typeof result.error.status, 404>>()

  const found = await client.jobs.search.safe({ posted_at_max_age_days: 7 })
  if (!found.ok && found.status === 402) assertSame<Same<typeof found.error.required, number>>()
  if (!found.ok && found.status === 429)
    assertSame<Same<typeof found.error.retryAfterSeconds, number | null>>()

  // @ts-expect-error The contract has no such filter.
  await client.jobs.search({ posted_at_max_age: 7 })
  // @ts-expect-error A filter of another type.
  await client.jobs.search({ job_title_or: 'data engineer' })
  // @ts-expect-error Entries are of one kind, which must be named.
  await client.credits.entries({})
  // @ts-expect-error A free call has nothing to cap.
  await client.team.get({ maxCredits: 1 })
  // @ts-expect-error A free call has nothing to estimate.
  client.team.get.estimate()
  // @ts-expect-error The contract lists no 418 for it.
  if (!result.ok && result.status === 418) throw result.error
}

export async function walks(client: Client): Promise<void> {
  for await (const page of client.jobs.search.pages({ limit: 5 }, { maxCredits: 20, maxItems: 9 })) {
    assertSame<Same<typeof page.data, JobSearchAnswer>>()
    assertSame<Same<typeof page.credits, PricedReceipt>>()
  }
  for await (const job of client.jobs.search.items({})) assertSame<Same<typeof job, Job>>()
  const charges = client.credits.charges.items()
  for await (const charge of charges) assertSame<Same<typeof charge, Charge>>()
  assertSame<Same<typeof charges.summary.stopped, 'end' | 'budget' | 'limit' | 'abort' | null>>()

  assertSame<Same<typeof charges.summary.resume, WalkPosition | null>>()
  client.jobs.search.items({}, { resume: charges.summary.resume })

  // @ts-expect-error Free pages have nothing to cap.
  client.credits.charges.items({}, { maxCredits: 5 })
  // @ts-expect-error One key for several pages would be another request under the same key.
  client.jobs.search.pages({}, { idempotencyKey: 'night-7' })
  // @ts-expect-error A reveal has no pages.
  client.companies.reveal.pages({ company_ids: [] })
  // @ts-expect-error The summary is read, not written.
  charges.summary.items = 0
}

export async function budgets(client: Client): Promise<void> {
  using scope = client.scope({ label: 'night', budget: { api: 100 } })
  assertSame<Same<typeof scope.meter.spent.api, number>>()
  await using held = await client.hold('company', 5, { ttl_seconds: 60 })
  assertSame<Same<typeof held.held.id, string>>()
  client.on('credits', ({ credits, operation }) => [credits.cost, operation])

  // @ts-expect-error There is no such kind.
  await client.hold('ui', 5)
  // @ts-expect-error There is no such event.
  client.on('spent', () => {})
  // @ts-expect-error What was spent is counted, not set.
  client.meter.spent = { api: 0, company: 0 }
  // @ts-expect-error A budget is per kind.
  client.scope({ label: 'night', budget: 100 })
}

export async function staff(client: AdminClient, grant: GrantCreation): Promise<void> {
  const preview = await client.grants.create('team_1', grant, { preview: true })
  assertSame<Same<typeof preview.data, GrantPreview>>()
  const receipt = await client.grants.create('team_1', grant, { ifMatch: preview.data.version })
  assertSame<Same<typeof receipt.data, GrantReceipt>>()

  // @ts-expect-error A write without the version of its preview.
  await client.grants.create('team_1', grant, {})
  const { note: _, ...unexplained } = grant
  // @ts-expect-error A write without a note.
  await client.grants.create('team_1', unexplained, { preview: true })
}
