import { jobColumns } from '../columns/job-columns.ts'
import { defineFilter, type Filter } from './filter.ts'
import {
  atLeastFilter,
  atMostFilter,
  noneOfFilter,
  noOverlapFilter,
  oneOfFilter,
  overlapFilter,
} from './filter-kinds.ts'
import { domains } from './company-identity.ts'
import { flag, integers, number } from './readers.ts'

export const attributeFilters: readonly Filter[] = [
  oneOfFilter('job_id_or', jobColumns.id, integers),
  noneOfFilter('job_id_not', jobColumns.id, 'kept', integers),
  oneOfFilter('job_seniority_or', jobColumns.seniority),
  defineFilter('easy_apply', flag, (value) => ({
    type: 'one_of',
    column: jobColumns.easyApply,
    values: [value],
  })),
  // A job names a range: it is found when its range reaches into the one asked for.
  atLeastFilter('min_salary_usd', jobColumns.salaryTo, number),
  atMostFilter('max_salary_usd', jobColumns.salaryFrom, number),
  overlapFilter('url_domain_or', jobColumns.urlDomains, domains),
  noOverlapFilter('url_domain_not', jobColumns.urlDomains, domains),
  overlapFilter('employment_statuses_or', jobColumns.employmentStatuses),
]
