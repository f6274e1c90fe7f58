import { companyColumns, companyStatistics } from '../columns/company-columns.ts'
import { any, everything } from '../condition/condition.ts'
import { compilePattern } from '../pattern/pattern.ts'
import { defineFilter, type Filter, type FilterValues } from './filter.ts'
import {
  join,
  type Joining,
  noneOfFilter,
  oneOfFilter,
  overlapFilter,
  patternConditions,
  patternFilter,
  slugFilters,
} from './filter-kinds.ts'
import { countryCodes } from './place.ts'
import { flag, text, texts } from './readers.ts'
import { UnusableValue } from './unusable-value.ts'

const ignoresAccents = (values: FilterValues): boolean =>
  values['company_description_pattern_accent_insensitive'] === true

function descriptionFilter(name: string, joining: Joining): Filter {
  return defineFilter(name, texts, (sources, { values }) => {
    const folding = { ignoreCase: true, ignoreAccents: ignoresAccents(values) }
    const compile = (source: string) => compilePattern(source, folding)
    return join(patternConditions(companyColumns.descriptions, sources, compile), joining)
  })
}

const companyType = defineFilter('company_type', text, (value) => {
  const { isRecruitingAgency } = companyColumns
  switch (value) {
    case 'recruiting_agency':
      return { type: 'one_of', column: isRecruitingAgency, values: [true] }
    case 'direct_employer':
      return { type: 'one_of', column: isRecruitingAgency, values: [false] }
    case 'all':
      return everything
    default:
      throw new UnusableValue('must be recruiting_agency, direct_employer or all')
  }
})

export const companyAttributeFilters: readonly Filter[] = [
  companyType,
  descriptionFilter('company_description_pattern_or', 'or'),
  descriptionFilter('company_description_pattern_not', 'not'),
  // It narrows nothing by itself: the two filters above look at it.
  defineFilter('company_description_pattern_accent_insensitive', flag, () => everything),
  patternFilter('company_location_pattern_or', companyColumns.city, 'or'),
  oneOfFilter('company_country_code_or', companyColumns.countryCode, countryCodes),
  noneOfFilter('company_country_code_not', companyColumns.countryCode, 'left_out', countryCodes),
  noneOfFilter('company_country_code_not_or_null', companyColumns.countryCode, 'kept', countryCodes),
  ...slugFilters('company_technology_slug', companyStatistics.technologySlugs),
  ...slugFilters('company_keyword_slug', companyColumns.keywordSlugs),
  overlapFilter('company_investors_or', companyColumns.investors),
  defineFilter('company_investors_partial_match_or', texts, (values) =>
    any(
      values.map((value) => ({
        type: 'has_text',
        column: companyColumns.investorsLower,
        value: value.toLowerCase(),
      })),
    ),
  ),
  overlapFilter('company_tags_or', companyColumns.tags),
]
