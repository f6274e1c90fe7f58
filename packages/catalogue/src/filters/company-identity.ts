import { companyColumns } from '../columns/company-columns.ts'
import { any, type Condition, not } from '../condition/condition.ts'
import { parseDomain } from '../text/domain.ts'
import { parseLinkedinSlug } from '../text/linkedin.ts'
import { defineFilter, type Filter } from './filter.ts'
import { noneOfFilter } from './filter-kinds.ts'
import { atIndex, type Reader, texts } from './readers.ts'
import { UnusableValue } from './unusable-value.ts'

function parsedTexts(parse: (text: string) => string | null, what: string): Reader<readonly string[]> {
  return (raw) =>
    texts(raw).map((value, index) =>
      atIndex(index, () => {
        const parsed = parse(value)
        if (parsed === null) throw new UnusableValue(`must be ${what}`)
        return parsed
      }),
    )
}

export const domains = parsedTexts(parseDomain, 'a domain, a URL or an e-mail address')
const linkedinSlugs = parsedTexts(parseLinkedinSlug, 'a LinkedIn company URL or its last part')
const lowerTexts: Reader<readonly string[]> = (raw) => texts(raw).map((value) => value.toLowerCase())

const partOfName = (values: readonly string[]): Condition =>
  any(values.map((value) => ({ type: 'has_text', column: companyColumns.nameLower, value })))

function identifier(
  name: string,
  column: (typeof companyColumns)[keyof typeof companyColumns],
  read: Reader<readonly string[]>,
): Filter {
  return defineFilter(name, read, (values) => ({ type: 'one_of', column, values }), 'company_identifier')
}

/** A company that any of these names is meant: they are joined by OR with each other. */
const identifiers: readonly Filter[] = [
  identifier('company_name_or', companyColumns.name, texts),
  identifier('company_name_case_insensitive_or', companyColumns.nameLower, lowerTexts),
  defineFilter('company_name_partial_match_or', lowerTexts, partOfName, 'company_identifier'),
  identifier('company_id_or', companyColumns.id, texts),
  identifier('company_domain_or', companyColumns.domain, domains),
  identifier('company_linkedin_url_or', companyColumns.linkedinSlug, linkedinSlugs),
]

const exclusions: readonly Filter[] = [
  noneOfFilter('company_name_not', companyColumns.name, 'kept'),
  defineFilter('company_name_partial_match_not', lowerTexts, (values) => not(partOfName(values))),
  noneOfFilter('company_id_not', companyColumns.id, 'kept'),
  noneOfFilter('company_domain_not', companyColumns.domain, 'kept', domains),
]

/** Filters that name a company: joined by OR, and enough for a job search to begin with. */
export const companyIdentifierFilters: readonly string[] = identifiers.map((filter) => filter.name)

/**
 * Filters that judge what a preview masks. A preview with one of them is not free: asked often enough, "is it there or not"
 * spells the masked text, by an exclusion as well as by a name. A job's description and links name its company too.
 */
export const companyRevealingFilters: readonly string[] = [
  ...companyIdentifierFilters,
  ...exclusions.map((filter) => filter.name),
  'company_description_pattern_or',
  'company_description_pattern_not',
  'job_description_pattern_or',
  'job_description_pattern_and',
  'job_description_pattern_not',
  'job_description_pattern_case_sensitive_or',
  'job_description_contains_or',
  'job_description_contains_not',
  'url_domain_or',
  'url_domain_not',
]

export const companyIdentityFilters: readonly Filter[] = [...identifiers, ...exclusions]
