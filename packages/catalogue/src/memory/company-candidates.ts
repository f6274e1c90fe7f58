import type { CompanyFindings } from '../answer/company.ts'
import { toCompanyTechnology } from '../answer/company-technology.ts'
import { toJob } from '../answer/job.ts'
import { type Predicate, toPredicate } from '../condition/matches.ts'
import { confidenceRank, type Technology } from '../records/technology-record.ts'
import { type CompanySearch, jobsFoundMax, shownTechnologies } from '../search/company-search.ts'
import type { Order, OrderKey } from '../search/order.ts'
import { countsOf, type ShelvedCompany, type ShelvedJob } from './shelf.ts'

/** A company that a search finds, with the figures that it is ordered by. */
export interface CandidateCompany {
  readonly company: ShelvedCompany
  readonly confidence: number
  readonly numJobsFound: number
  readonly jobsFound: readonly ShelvedJob[]
}

export function companyCandidates(
  companies: Iterable<ShelvedCompany>,
  search: CompanySearch,
): CandidateCompany[] {
  const isFound = toPredicate(search.condition)
  const isJobFound = search.jobCondition === null ? null : toPredicate(search.jobCondition)
  const isUseFound = search.technologyCondition === null ? null : toPredicate(search.technologyCondition)
  const candidates: CandidateCompany[] = []
  for (const company of companies) {
    if (!isFound({ company: company.facts })) continue
    const confidence = isUseFound === null ? 0 : surestUse(company, isUseFound)
    const jobsFound = isJobFound === null ? [] : matchingJobs(company, isJobFound)
    const numJobsFound = isJobFound === null ? company.jobs.length : jobsFound.length
    if (isUseFound !== null && confidence === 0) continue
    if (numJobsFound < search.numJobsFoundMin) continue
    candidates.push({ company, confidence, numJobsFound, jobsFound })
  }
  return candidates
}

function surestUse(company: ShelvedCompany, isUseFound: Predicate): number {
  const ranks = company.uses
    .filter((use) => isUseFound({ technology: use.facts }))
    .map(({ use }) => confidenceRank(use.confidence))
  return Math.max(0, ...ranks)
}

function matchingJobs(company: ShelvedCompany, isJobFound: Predicate): readonly ShelvedJob[] {
  return company.jobs.filter((job) => isJobFound({ job: job.facts }))
}

export function candidateKeys(order: Order, candidate: CandidateCompany): readonly OrderKey[] {
  return order.map((term) => {
    switch (term.field.name) {
      case 'confidence':
        return candidate.confidence
      case 'num_jobs_found':
        return candidate.numJobsFound
      case 'num_jobs':
        return candidate.company.jobs.length
      case 'employee_count':
        return candidate.company.record.employee_count ?? -1
      default:
        return candidate.company.record.id
    }
  })
}

/** What is said of a company outside a search. */
export function noFindings(
  company: ShelvedCompany,
  technologies: ReadonlyMap<string, Technology>,
): CompanyFindings {
  return {
    technologySlugs: company.technologySlugs,
    technologyNames: company.technologySlugs.map((slug) => technologies.get(slug)?.name ?? slug),
    numJobsFound: null,
    technologiesFound: [],
    jobsFound: [],
  }
}

export function findingsOf(
  candidate: CandidateCompany,
  search: CompanySearch,
  technologies: ReadonlyMap<string, Technology>,
): CompanyFindings {
  const { company } = candidate
  const shown = shownTechnologies(search)
  const isShown = shown === null ? () => false : toPredicate(shown)
  const counts = countsOf(company, search.now)
  return {
    ...noFindings(company, technologies),
    numJobsFound: search.jobCondition === null ? null : candidate.numJobsFound,
    technologiesFound: company.uses
      .filter((use) => isShown({ technology: use.facts }))
      .map(({ use, technology }) => toCompanyTechnology(use, technology, company.record.name)),
    jobsFound: candidate.jobsFound
      .slice(0, jobsFoundMax)
      .map((job) => toJob(job.record, company.record, counts)),
  }
}
