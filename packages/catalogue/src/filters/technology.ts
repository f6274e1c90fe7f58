import { jobColumns } from '../columns/job-columns.ts'
import type { Filter } from './filter.ts'
import { slugFilters } from './filter-kinds.ts'

export const technologyFilters: readonly Filter[] = [
  ...slugFilters('job_technology_slug', jobColumns.technologySlugs),
  ...slugFilters('job_keyword_slug', jobColumns.keywordSlugs),
]
