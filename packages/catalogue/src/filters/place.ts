import { jobColumns } from '../columns/job-columns.ts'
import { defineFilter, type Filter } from './filter.ts'
import { noOverlapFilter, overlapFilter, patternFilter } from './filter-kinds.ts'
import { flag, placeIds, type Reader, texts } from './readers.ts'

/** ISO codes are written in capitals in the catalogue; customers may write them as they like. */
export const countryCodes: Reader<readonly string[]> = (raw) => texts(raw).map((code) => code.toUpperCase())

export const placeFilters: readonly Filter[] = [
  overlapFilter('job_country_code_or', jobColumns.countryCodes, countryCodes),
  noOverlapFilter('job_country_code_not', jobColumns.countryCodes, countryCodes),
  overlapFilter('job_location_or', jobColumns.locationIds, placeIds),
  noOverlapFilter('job_location_not', jobColumns.locationIds, placeIds),
  patternFilter('job_location_pattern_or', jobColumns.locationTexts, 'or'),
  patternFilter('job_location_pattern_not', jobColumns.locationTexts, 'not'),
  defineFilter('remote', flag, (value) => ({
    type: 'one_of',
    column: jobColumns.remote,
    values: [value],
  })),
  overlapFilter('workplace_types_or', jobColumns.workplaceTypes),
]
