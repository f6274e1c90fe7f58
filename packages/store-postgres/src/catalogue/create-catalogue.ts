import { type Catalogue, InvalidCursorError, type Page, type SearchAnswer } from '@scrip/api/ports'
import {
  companiesByIdsSql,
  companiesSearchSql,
  companiesTotalsSql,
  type Found,
  jobsByIdsSql,
  jobsSearchSql,
  jobsTotalsSql,
  type Query,
  readCompanyJobs,
  readCompanySearch,
  readCompanyTechnologies,
  readJobSearch,
  type ReadSearch,
  readTechnologySearch,
  resolveCompaniesSql,
  technologiesSearchSql,
  technologiesTotalsSql,
  type TechnologySearch,
  type Totals,
} from '@scrip/catalogue'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'

/** The catalogue's port over its tables: what a search means is decided in `@scrip/catalogue`. */
export function createCatalogue(pool: pg.Pool): Catalogue {
  const ask: Ask = (query) => askDatabase(pool, query)
  return {
    searchJobs: (search, now) => answerSearch(ask, readJobSearch(search, now), jobsSearchSql, jobsTotalsSql),
    searchCompanies: (search, now) =>
      answerSearch(ask, readCompanySearch(search, now), companiesSearchSql, companiesTotalsSql),
    searchTechnologies: async (search, now) => {
      const read = readTechnologySearch(search)
      const answer = await answerSearch(ask, read, technologiesSearchSql, technologiesTotalsSql)
      const isEmpty = answer.ok && answer.records.length === 0
      return isEmpty && read.ok && !(await isKnownCompany(ask, read.search, now)) ? null : answer
    },
    jobsByIds: (ids, now) => ask(jobsByIdsSql(ids, now)),
    companiesByIds: (ids, now) => ask(companiesByIdsSql(ids, now)),
    resolveCompanies: (names) => ask(resolveCompaniesSql(names)),
    jobsOfCompany: (companyId, page, now) =>
      answerPage(ask, readCompanyJobs(companyId, page, now), jobsSearchSql),
    technologiesOfCompany: (companyId, page) =>
      answerPage(ask, readCompanyTechnologies(companyId, page), technologiesSearchSql),
  }
}

type Ask = <Answer>(query: Query<Answer>) => Promise<Answer>

async function askDatabase<Answer>(pool: pg.Pool, query: Query<Answer>): Promise<Answer> {
  const { rows } = await pool
    .query<Readonly<Record<string, unknown>>>(query.text, [...query.values])
    .catch((error: unknown) => {
      throw toPortError(error)
    })
  return query.parse(rows)
}

async function answerSearch<Search extends { readonly wantsTotals: boolean }, Item>(
  ask: Ask,
  read: ReadSearch<Search>,
  toFind: (search: Search) => Query<Found<Item>>,
  toTotal: (search: Search) => Query<Totals>,
): Promise<SearchAnswer<Item>> {
  if (!read.ok) return { ok: false, violations: read.violations }
  const [{ records, nextCursor }, totals] = await Promise.all([
    ask(toFind(read.search)),
    read.search.wantsTotals ? ask(toTotal(read.search)) : null,
  ])
  return {
    ok: true,
    records,
    totalResults: totals?.results ?? null,
    totalCompanies: totals?.companies ?? null,
    nextCursor,
  }
}

/** Of such a list the caller gives the cursor alone, so nothing else can be refused. */
async function answerPage<Search, Item>(
  ask: Ask,
  read: ReadSearch<Search>,
  toFind: (search: Search) => Query<Found<Item>>,
): Promise<Page<Item>> {
  if (!read.ok) throw new InvalidCursorError('cursor')
  const { records, nextCursor } = await ask(toFind(read.search))
  return { items: records, nextCursor }
}

/** A company without technologies is known too, so an empty answer alone does not tell. */
async function isKnownCompany(ask: Ask, { company }: TechnologySearch, now: number): Promise<boolean> {
  const everyCompany = readCompanySearch({ limit: 1 }, now)
  if (!everyCompany.ok) return false
  return (await ask(companiesTotalsSql({ ...everyCompany.search, condition: company }))).results > 0
}
