import { jobColumns } from '../columns/job-columns.ts'
import { compileWords } from '../pattern/pattern.ts'
import { defineFilter, type Filter } from './filter.ts'
import { exactCase, join, type Joining, patternConditions, patternFilter } from './filter-kinds.ts'
import { texts } from './readers.ts'

const { description } = jobColumns

/** Whole words next to each other; capitals are taken as they are written. */
function containsFilter(name: string, joining: Joining): Filter {
  return defineFilter(name, texts, (values) =>
    join(patternConditions(description, values, compileWords), joining),
  )
}

export const descriptionFilters: readonly Filter[] = [
  patternFilter('job_description_pattern_or', description, 'or'),
  patternFilter('job_description_pattern_and', description, 'and'),
  patternFilter('job_description_pattern_not', description, 'not'),
  patternFilter('job_description_pattern_case_sensitive_or', description, 'or', exactCase),
  containsFilter('job_description_contains_or', 'or'),
  containsFilter('job_description_contains_not', 'not'),
]
