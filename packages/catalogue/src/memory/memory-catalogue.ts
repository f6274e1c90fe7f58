import { type Company, toCompany } from '../answer/company.ts'
import { type CompanyTechnology, toCompanyTechnology } from '../answer/company-technology.ts'
import type { Found, Totals } from '../answer/found.ts'
import { type Job, toJob } from '../answer/job.ts'
import { type Predicate, toPredicate } from '../condition/matches.ts'
import type { CatalogueRecord } from '../records/catalogue-record.ts'
import { type CompanySearch } from '../search/company-search.ts'
import { jobKeys } from '../search/job-keys.ts'
import { jobOrder, type JobSearch } from '../search/job-search.ts'
import { compareKeys, orderName } from '../search/order.ts'
import type { TechnologySearch } from '../search/technology-search.ts'
import { type CompanyNames, type ResolvedCompanies, toResolved } from '../search/resolve-companies.ts'
import { technologyKeys } from '../search/technology-keys.ts'
import {
  type CandidateCompany,
  candidateKeys,
  companyCandidates,
  findingsOf,
  noFindings,
} from './company-candidates.ts'
import { cutPage } from './cut-page.ts'
import { countsOf, fillShelf, type PlacedJob, type Shelf, type ShelvedCompany } from './shelf.ts'

/**
 * The whole catalogue in memory, with the answers that the database gives to the same
 * searches. For mocks and tests: every search walks all records.
 */
export class MemoryCatalogue {
  readonly #shelf: Shelf

  constructor(records: Iterable<CatalogueRecord>) {
    this.#shelf = fillShelf(records)
  }

  searchJobs(search: JobSearch): Found<Job> {
    const keysOf = (job: PlacedJob) => jobKeys(search.order, job.record)
    const isDefault = orderName(search.order) === orderName(jobOrder)
    const ordered = isDefault
      ? this.#newestJobsFound(search)
      : this.#jobsFound(search).sort((left, right) => compareKeys(search.order, keysOf(left), keysOf(right)))
    const page = cutPage(ordered, search.order, search.page, keysOf)
    return { ...page, records: page.records.map((job) => this.#toJob(job, search.now)) }
  }

  totalJobs(search: JobSearch): Totals {
    const found = this.#jobsFound(search)
    const companies = new Set(found.map((job) => job.record.company_id))
    return { results: found.length, companies: companies.size }
  }

  searchCompanies(search: CompanySearch): Found<Company> {
    const { order } = search
    const keysOf = (candidate: CandidateCompany) => candidateKeys(order, candidate)
    const candidates = companyCandidates(this.#shelf.companies.values(), search).sort((left, right) =>
      compareKeys(order, keysOf(left), keysOf(right)),
    )
    const page = cutPage(candidates, order, search.page, keysOf)
    const toAnswer = (candidate: CandidateCompany): Company => {
      const { company } = candidate
      const findings = findingsOf(candidate, search, this.#shelf.technologies)
      return toCompany(company.record, countsOf(company, search.now), findings)
    }
    return { ...page, records: page.records.map(toAnswer) }
  }

  totalCompanies(search: CompanySearch): Totals {
    const results = companyCandidates(this.#shelf.companies.values(), search).length
    return { results, companies: results }
  }

  searchTechnologies(search: TechnologySearch): Found<CompanyTechnology> {
    const { order } = search
    const found = [...this.#technologiesFound(search)].sort((left, right) =>
      compareKeys(order, technologyKeys(order, left), technologyKeys(order, right)),
    )
    return cutPage(found, order, search.page, (use) => technologyKeys(order, use))
  }

  totalTechnologies(search: TechnologySearch): Totals {
    const results = this.#technologiesFound(search).length
    return { results, companies: results === 0 ? 0 : 1 }
  }

  /** In the order asked for; ids that no job has are left out. */
  jobsByIds(ids: readonly number[], now: number): readonly Job[] {
    return ids.flatMap((id) => {
      const job = this.#shelf.jobs.get(id)
      return job === undefined ? [] : [this.#toJob(job, now)]
    })
  }

  /** In the order asked for; ids that no company has are left out. */
  companiesByIds(ids: readonly string[], now: number): readonly Company[] {
    return ids.flatMap((id) => {
      const company = this.#shelf.companies.get(id)
      if (company === undefined) return []
      const findings = noFindings(company, this.#shelf.technologies)
      return [toCompany(company.record, countsOf(company, now), findings)]
    })
  }

  resolveCompanies(names: CompanyNames): ResolvedCompanies {
    const known = new Set(names.ids.filter((id) => this.#shelf.companies.has(id)))
    return toResolved(names, known, (domain) => {
      const isMeant: Predicate = ({ company }) => company?.['domain'] === domain
      return this.#companyMeant(isMeant)?.record.id
    })
  }

  #jobsFound(search: JobSearch): PlacedJob[] {
    const isFound = toPredicate(search.condition)
    return this.#shelf.newestJobs.filter((job) => isFound({ job: job.facts, company: job.company.facts }))
  }

  /** As many as the page needs, and one more that tells that there is a next one: the jobs are in that order already. */
  #newestJobsFound(search: JobSearch): PlacedJob[] {
    const { after, offset, limit } = search.page
    if (limit === null || after !== null) return this.#jobsFound(search)
    const isFound = toPredicate(search.condition)
    const found: PlacedJob[] = []
    for (const job of this.#shelf.newestJobs) {
      if (!isFound({ job: job.facts, company: job.company.facts })) continue
      found.push(job)
      if (found.length > offset + limit) break
    }
    return found
  }

  #toJob(job: PlacedJob, now: number): Job {
    return toJob(job.record, job.company.record, countsOf(job.company, now))
  }

  #technologiesFound(search: TechnologySearch): readonly CompanyTechnology[] {
    const company = this.#companyMeant(toPredicate(search.company))
    if (company === undefined) return []
    const isFound = toPredicate(search.condition)
    return company.uses
      .filter((use) => isFound({ technology: use.facts }))
      .map(({ use, technology }) => toCompanyTechnology(use, technology, company.record.name))
  }

  /** Of several companies that a name fits, the one with most jobs is meant. */
  #companyMeant(isMeant: Predicate): ShelvedCompany | undefined {
    const meant = [...this.#shelf.companies.values()].filter((company) => isMeant({ company: company.facts }))
    return meant.sort(largestFirst)[0]
  }
}

function largestFirst(left: ShelvedCompany, right: ShelvedCompany): number {
  const byJobs = right.jobs.length - left.jobs.length
  const bySize = (right.record.employee_count ?? -1) - (left.record.employee_count ?? -1)
  return byJobs || bySize || (left.record.id < right.record.id ? 1 : -1)
}

export function createMemoryCatalogue(records: Iterable<CatalogueRecord>): MemoryCatalogue {
  return new MemoryCatalogue(records)
}
