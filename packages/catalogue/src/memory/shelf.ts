import type { CompanyCounts } from '../answer/company-summary.ts'
import { type Facts, readFacts } from '../columns/column.ts'
import { companyColumns, companyStatistics } from '../columns/company-columns.ts'
import { jobColumns } from '../columns/job-columns.ts'
import { companyTechnologyColumns, technologyColumns } from '../columns/technology-columns.ts'
import type { CatalogueRecord } from '../records/catalogue-record.ts'
import type { CompanyRecord } from '../records/company-record.ts'
import type { JobRecord } from '../records/job-record.ts'
import {
  type CompanyTechnologyRecord,
  confidenceRank,
  type Technology,
} from '../records/technology-record.ts'
import { compareKeys } from '../search/order.ts'
import { jobKeys } from '../search/job-keys.ts'
import { jobOrder } from '../search/job-search.ts'
import { firstRecentDay } from '../answer/recent-jobs.ts'

interface ShelvedUse {
  readonly use: CompanyTechnologyRecord
  readonly technology: Technology
  readonly facts: Facts
}

export interface ShelvedCompany {
  readonly record: CompanyRecord
  readonly facts: Facts
  readonly technologySlugs: readonly string[]
  /** Newest first, as all lists of jobs here. */
  readonly jobs: readonly ShelvedJob[]
  /** Surest first. */
  readonly uses: readonly ShelvedUse[]
}

export interface ShelvedJob {
  readonly record: JobRecord
  readonly facts: Facts
}

export interface PlacedJob extends ShelvedJob {
  readonly company: ShelvedCompany
}

/** Everything that searches look at, made once from all records and then only read. */
export interface Shelf {
  readonly technologies: ReadonlyMap<string, Technology>
  readonly companies: ReadonlyMap<string, ShelvedCompany>
  readonly jobs: ReadonlyMap<number, PlacedJob>
  readonly newestJobs: readonly PlacedJob[]
}

/** A record whose company or technology is missing is left out, as the database would refuse it. */
export function fillShelf(records: Iterable<CatalogueRecord>): Shelf {
  const sorted = sortRecords(records)
  const { technologies } = sorted
  const newest = sortNewestFirst([...sorted.jobs.values()])
  const jobsOf = groupByCompany(newest)
  const usesOf = groupByCompany([...sorted.uses.values()])
  const companies = new Map<string, ShelvedCompany>()
  for (const record of sorted.companies.values()) {
    const uses = (usesOf.get(record.id) ?? []).flatMap((use) => shelveUse(use, technologies))
    companies.set(record.id, shelveCompany(record, uses.sort(surestFirst), jobsOf.get(record.id) ?? []))
  }
  const jobs = new Map<number, PlacedJob>()
  for (const company of companies.values()) {
    for (const job of company.jobs) jobs.set(job.record.id, { ...job, company })
  }
  const newestJobs = newest.flatMap(({ id }) => jobs.get(id) ?? [])
  return { technologies, companies, jobs, newestJobs }
}

interface SortedRecords {
  readonly technologies: ReadonlyMap<string, Technology>
  readonly companies: ReadonlyMap<string, CompanyRecord>
  readonly uses: ReadonlyMap<string, CompanyTechnologyRecord>
  readonly jobs: ReadonlyMap<number, JobRecord>
}

/** By kind and identity: of two records with one identity the later one counts. */
function sortRecords(records: Iterable<CatalogueRecord>): SortedRecords {
  const technologies = new Map<string, Technology>()
  const companies = new Map<string, CompanyRecord>()
  const uses = new Map<string, CompanyTechnologyRecord>()
  const jobs = new Map<number, JobRecord>()
  for (const { type, record } of records) {
    switch (type) {
      case 'technology':
        technologies.set(record.slug, record)
        break
      case 'company':
        companies.set(record.id, record)
        break
      case 'company_technology':
        uses.set(`${record.company_id} ${record.technology_slug}`, record)
        break
      case 'job':
        jobs.set(record.id, record)
        break
    }
  }
  return { technologies, companies, uses, jobs }
}

function groupByCompany<T extends { readonly company_id: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const group = groups.get(record.company_id)
    if (group === undefined) groups.set(record.company_id, [record])
    else group.push(record)
  }
  return groups
}

/** The keys are read once a record, and not once a comparison. */
function sortNewestFirst(records: readonly JobRecord[]): readonly JobRecord[] {
  return records
    .map((record) => ({ record, keys: jobKeys(jobOrder, record) }))
    .sort((left, right) => compareKeys(jobOrder, left.keys, right.keys))
    .map(({ record }) => record)
}

function surestFirst(left: ShelvedUse, right: ShelvedUse): number {
  const bySureness = confidenceRank(right.use.confidence) - confidenceRank(left.use.confidence)
  const byJobs = right.use.jobs - left.use.jobs
  return bySureness || byJobs || (left.use.technology_slug < right.use.technology_slug ? -1 : 1)
}

function shelveUse(
  use: CompanyTechnologyRecord,
  technologies: ReadonlyMap<string, Technology>,
): ShelvedUse[] {
  const technology = technologies.get(use.technology_slug)
  if (technology === undefined) return []
  const facts = {
    ...readFacts(technologyColumns, technology),
    ...readFacts(companyTechnologyColumns, use),
  }
  return [{ use, technology, facts }]
}

function shelveCompany(
  record: CompanyRecord,
  uses: readonly ShelvedUse[],
  jobs: readonly JobRecord[],
): ShelvedCompany {
  const slugs = new Set([...record.technology_slugs, ...uses.map(({ use }) => use.technology_slug)])
  const technologySlugs = [...slugs].sort((left, right) => (left < right ? -1 : 1))
  const facts = {
    ...readFacts(companyColumns, record),
    [companyStatistics.technologySlugs.name]: technologySlugs,
    [companyStatistics.numJobs.name]: jobs.length,
  }
  const shelved = jobs.map((job) => ({ record: job, facts: readFacts(jobColumns, job) }))
  return { record, facts, technologySlugs, jobs: shelved, uses }
}

/** Of each company the counts of the day on which it was last shown. */
const countsByCompany = new WeakMap<
  ShelvedCompany,
  { readonly since: string; readonly counts: CompanyCounts }
>()

export function countsOf(company: ShelvedCompany, now: number): CompanyCounts {
  const since = firstRecentDay(now)
  const known = countsByCompany.get(company)
  if (known?.since === since) return known.counts
  const counts = {
    num_jobs: company.jobs.length,
    num_jobs_last_30_days: company.jobs.filter((job) => job.record.date_posted >= since).length,
    num_technologies: company.technologySlugs.length,
  }
  countsByCompany.set(company, { since, counts })
  return counts
}
