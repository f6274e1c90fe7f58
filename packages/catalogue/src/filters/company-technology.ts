import { companyTechnologyColumns, technologyColumns } from '../columns/technology-columns.ts'
import type { Filter } from './filter.ts'
import { atLeastFilter, atMostFilter, dayFilters, oneOfFilter, rangeFilters } from './filter-kinds.ts'
import { integer, number } from './readers.ts'

const { rank, jobs, relativeOccurrence, firstFound, lastFound } = companyTechnologyColumns

/** The filters of section "technologies of a company", also nested in a company search. */
export const companyTechnologyFilters: readonly Filter[] = [
  oneOfFilter('technology_slug_or', companyTechnologyColumns.slug),
  oneOfFilter('technology_category_slug_or', technologyColumns.categorySlug),
  oneOfFilter('technology_parent_category_slug_or', technologyColumns.parentCategorySlug),
  oneOfFilter('confidence_or', companyTechnologyColumns.confidence),
  atMostFilter('max_rank', rank, integer),
  ...rangeFilters('jobs', jobs),
  atLeastFilter('min_relative_occurrence', relativeOccurrence, number),
  ...dayFilters('first_date_found', firstFound),
  ...dayFilters('last_date_found', lastFound),
]
