// Checked by `pnpm typecheck`, never run: what the public types promise, and what must not compile.
import { type QueryClient, QueryObserver } from '@tanstack/query-core'
import type { JobSearchAnswer, PricedReceipt, Team, UsageReport } from '../index.ts'
import type { AdminQueries, CustomerQueries, Paid } from '../query.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const assertSame = <_ extends true>(): void => {}

export function customers(queries: CustomerQueries, cache: QueryClient): void {
  const team = queries.team.get()
  const cached = cache.getQueryData(team.queryKey)
  assertSame<Same<typeof cached, Team | undefined>>()
  const observed = new QueryObserver(cache, team).getCurrentResult().data
  assertSame<Same<typeof observed, Team | undefined>>()

  const jobs = queries.jobs.search({ posted_at_max_age_days: 7 }, { maxCredits: 25 })
  const found = new QueryObserver(cache, jobs).getCurrentResult().data
  assertSame<Same<typeof found, Paid<JobSearchAnswer, PricedReceipt> | undefined>>()

  const usage = cache.getQueryData(queries.usage.get({ group_by: ['day'] }).queryKey)
  assertSame<Same<typeof usage, UsageReport | undefined>>()

  // @ts-expect-error The contract has no such filter.
  queries.jobs.search({ posted_at_max_age: 7 })
  // @ts-expect-error A free call has nothing to cap.
  queries.team.get({ maxCredits: 1 })
  // @ts-expect-error A write is no query.
  queries.holds.create({ kind: 'api', amount: 1 })
}

export function staff(queries: AdminQueries): void {
  queries.teams.get('team_1')
  // @ts-expect-error A write is no query.
  queries.grants.create('team_1')
  // @ts-expect-error Signing in is no query.
  queries.session.signIn({ email: '', password: '' })
}
