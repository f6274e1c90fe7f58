import { jobColumns } from '../columns/job-columns.ts'
import type { Filter } from './filter.ts'
import { patternFilter, wordsFilter } from './filter-kinds.ts'

export const titleFilters: readonly Filter[] = [
  wordsFilter('job_title_or', jobColumns.titleWords, 'or'),
  wordsFilter('job_title_not', jobColumns.titleWords, 'not'),
  patternFilter('job_title_pattern_or', jobColumns.title, 'or'),
  patternFilter('job_title_pattern_and', jobColumns.title, 'and'),
  patternFilter('job_title_pattern_not', jobColumns.title, 'not'),
]
