import type { CatalogueRecord } from '../records/catalogue-record.ts'
import { type DemoCompany, demoCompanies } from './demo-company.ts'
import { demoJob } from './demo-job.ts'
import { demoUses } from './demo-uses.ts'
import { Random } from './random.ts'
import { demoTechnologies } from './technologies.ts'

export interface DemoOptions {
  readonly seed: number
  /** Epoch milliseconds: no record is younger, and jobs are spread over the 90 days before. */
  readonly now: number
  readonly companies: number
  readonly jobs: number
  readonly technologies: number
}

export const demoDefaults = { seed: 1, companies: 2_500, jobs: 25_000, technologies: 400 } as const

/**
 * A believable catalogue, the same for the same options: all technologies first, then
 * company by company its record, its technologies and its jobs. It streams: only one
 * company's jobs are in memory at a time. All names and domains are invented.
 */
export function* generateDemo(options: DemoOptions): Generator<CatalogueRecord, void, undefined> {
  const random = new Random(options.seed)
  const technologies = demoTechnologies(options.technologies)
  for (const record of technologies) yield { type: 'technology', record }
  const companies = demoCompanies(random, options.companies, options.now, technologies)
  const shares = jobShares(companies, options.jobs)
  let jobId = 100_000_000
  for (const [index, company] of companies.entries()) {
    const jobs = Array.from({ length: shares[index] ?? 0 }, () => {
      jobId += random.integer(1, 9)
      return demoJob(random, jobId, company, options.now)
    })
    yield { type: 'company', record: company.record }
    for (const record of demoUses(random, company, jobs, options.now))
      yield { type: 'company_technology', record }
    for (const record of jobs) yield { type: 'job', record }
  }
}

/** Larger companies hire more; the shares add up to the number of jobs wanted. */
function jobShares(companies: readonly DemoCompany[], jobs: number): readonly number[] {
  const weights = companies.map((company) => company.hiring)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let given = 0
  let weighed = 0
  return weights.map((weight) => {
    weighed += weight
    const until = Math.round((weighed / total) * jobs)
    const share = until - given
    given = until
    return share
  })
}
