import type { CompanyTechnology } from '@scrip/catalogue'
import type { Answer } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import type { SearchAnswer } from '../ports/catalogue.ts'
import { answerSearch } from './answer-search.ts'
import type { SearchKind } from './search-kind.ts'

const nothing: SearchAnswer<CompanyTechnology> = {
  ok: true,
  records: [],
  totalResults: null,
  totalCompanies: null,
  nextCursor: null,
}

const technologies: SearchKind<CompanyTechnology> = {
  find: async (catalogue, search, now) => (await catalogue.searchTechnologies(search, now)) ?? nothing,
  findAgain: async (catalogue, search, ids, now) => {
    if (ids.length === 0) return []
    const again = await catalogue.searchTechnologies(
      {
        ...search,
        technology_slug_or: ids,
        page: 0,
        offset: 0,
        limit: ids.length,
        include_total_results: false,
      },
      now,
    )
    return again?.ok ? again.records : []
  },
  idOf: (it) => it.technology.slug,
  // A lookup is about one company, so all its records are of the same one.
  companyOf: (it) => it.company_name ?? '',
  blur: null,
}

export function searchTechnologies(call: CustomerCall<'searchTechnologies'>): Promise<Answer> {
  return answerSearch(call, technologies)
}
