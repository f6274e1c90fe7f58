import { type Company, blurCompany } from '@scrip/catalogue'
import type { Instant } from '@scrip/rules'
import type { Answer } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import type { Catalogue, JsonObject } from '../ports/catalogue.ts'
import { answerSearch } from './answer-search.ts'
import type { SearchKind } from './search-kind.ts'

const companies: SearchKind<Company> = {
  find: (catalogue, search, now) => catalogue.searchCompanies(search, now),
  findAgain: findCompaniesAgain,
  idOf: (company) => company.id,
  companyOf: (company) => company.id,
  blur: blurCompany,
}

export function searchCompanies(call: CustomerCall<'searchCompanies'>): Promise<Answer> {
  return answerSearch(call, companies)
}

/**
 * What a search found in a company (its matching jobs and technologies) is asked for again under the same filters;
 * a company that no longer matches them comes without.
 */
async function findCompaniesAgain(
  catalogue: Catalogue,
  search: JsonObject,
  ids: readonly (string | number)[],
  now: Instant,
): Promise<readonly Company[]> {
  const companyIds = ids.filter((id) => typeof id === 'string')
  const plain = await catalogue.companiesByIds(companyIds, now)
  if (companyIds.length === 0) return plain
  const { job_filters, tech_filters, expand_technology_slugs } = search
  const again = await catalogue.searchCompanies(
    {
      company_id_or: companyIds,
      job_filters,
      tech_filters,
      expand_technology_slugs,
      limit: companyIds.length,
    },
    now,
  )
  const found = new Map(again.ok ? again.records.map((company) => [company.id, company]) : [])
  return plain.map((company) => found.get(company.id) ?? company)
}
