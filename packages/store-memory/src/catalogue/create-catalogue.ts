import { type Catalogue, InvalidCursorError, type Page, type SearchAnswer } from '@scrip/api/ports'
import {
  type CatalogueRecord,
  createMemoryCatalogue,
  type Found,
  type MemoryCatalogue,
  readCompanyJobs,
  readCompanySearch,
  readCompanyTechnologies,
  readJobSearch,
  readTechnologySearch,
  type ReadSearch,
  type TechnologySearch,
  type Totals,
} from '@scrip/catalogue'

/** The catalogue's port over records in memory: what a search means is decided in `@scrip/catalogue`. */
export function createCatalogue(records: Iterable<CatalogueRecord>): Catalogue {
  const memory = createMemoryCatalogue(records)
  return {
    searchJobs: async (search, now) =>
      toSearchAnswer(
        readJobSearch(search, now),
        (read) => memory.searchJobs(read),
        (read) => memory.totalJobs(read),
      ),
    searchCompanies: async (search, now) =>
      toSearchAnswer(
        readCompanySearch(search, now),
        (read) => memory.searchCompanies(read),
        (read) => memory.totalCompanies(read),
      ),
    searchTechnologies: async (search, now) => {
      const read = readTechnologySearch(search)
      const answer = toSearchAnswer(
        read,
        (technologySearch) => memory.searchTechnologies(technologySearch),
        (technologySearch) => memory.totalTechnologies(technologySearch),
      )
      const isEmpty = answer.ok && answer.records.length === 0
      return isEmpty && read.ok && !isKnownCompany(memory, read.search, now) ? null : answer
    },
    jobsByIds: async (ids, now) => memory.jobsByIds(ids, now),
    companiesByIds: async (ids, now) => memory.companiesByIds(ids, now),
    resolveCompanies: async (names) => memory.resolveCompanies(names),
    jobsOfCompany: async (companyId, page, now) =>
      toPage(readCompanyJobs(companyId, page, now), (read) => memory.searchJobs(read)),
    technologiesOfCompany: async (companyId, page) =>
      toPage(readCompanyTechnologies(companyId, page), (read) => memory.searchTechnologies(read)),
  }
}

function toSearchAnswer<Search extends { readonly wantsTotals: boolean }, Item>(
  read: ReadSearch<Search>,
  find: (search: Search) => Found<Item>,
  total: (search: Search) => Totals,
): SearchAnswer<Item> {
  if (!read.ok) return { ok: false, violations: read.violations }
  const { records, nextCursor } = find(read.search)
  const totals = read.search.wantsTotals ? total(read.search) : null
  return {
    ok: true,
    records,
    totalResults: totals?.results ?? null,
    totalCompanies: totals?.companies ?? null,
    nextCursor,
  }
}

/** Of such a list the caller gives the cursor alone, so nothing else can be refused. */
function toPage<Search, Item>(read: ReadSearch<Search>, find: (search: Search) => Found<Item>): Page<Item> {
  if (!read.ok) throw new InvalidCursorError('cursor')
  const { records, nextCursor } = find(read.search)
  return { items: records, nextCursor }
}

/** A company without technologies is known too, so an empty answer alone does not tell. */
function isKnownCompany(memory: MemoryCatalogue, { company }: TechnologySearch, now: number): boolean {
  const everyCompany = readCompanySearch({ limit: 1 }, now)
  return everyCompany.ok && memory.totalCompanies({ ...everyCompany.search, condition: company }).results > 0
}
