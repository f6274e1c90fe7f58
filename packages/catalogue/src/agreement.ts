import * as fc from 'fast-check'
import {
  companyFilterValues,
  companyNames,
  companySearchBody,
  jobFilterValues,
  jobSearchBody,
  technologyFilterValues,
  technologySearchBody,
} from './agreement/filter-arbitraries.ts'
import { firstDifference } from './agreement/first-difference.ts'
import { constructedPattern } from './agreement/pattern-arbitrary.ts'
import { awkwardTexts, now, partOfText } from './agreement/texts.ts'
import { world, worldCompanyId, worldJobId } from './agreement/world.ts'
import type { Found, Totals } from './answer/found.ts'
import { companyTechnologyFilters } from './filters/company-technology.ts'
import type { FilterValues } from './filters/filter.ts'
import { createMemoryCatalogue, type MemoryCatalogue } from './memory/memory-catalogue.ts'
import { compilePattern, compileWords } from './pattern/pattern.ts'
import { readCompanySearch } from './search/company-search.ts'
import { companyFilters, jobFilters, readJobSearch, type ReadSearch } from './search/job-search.ts'
import type { Page } from './search/page.ts'
import { readTechnologySearch } from './search/technology-search.ts'
import { companiesByIdsSql, companiesSearchSql, companiesTotalsSql } from './sql/companies-sql.ts'
import { jobsByIdsSql, jobsSearchSql, jobsTotalsSql } from './sql/jobs-sql.ts'
import { companyStatisticsSql, loadSql } from './sql/load.ts'
import type { Query, Row, Sql } from './sql/parameters.ts'
import { resolveCompaniesSql } from './sql/resolve-companies-sql.ts'
import { technologiesSearchSql, technologiesTotalsSql } from './sql/technologies-sql.ts'

/** Runs a statement on a database that holds the catalogue's tables, and no records. */
export type RunSql = (sql: Sql) => Promise<readonly Row[]>

export interface AgreementOptions {
  /** Searches of each kind. Default 300. */
  readonly runs?: number
  /** Same seed, same records and searches. */
  readonly seed?: number
}

export interface AgreementReport {
  readonly searches: number
  /** Searches that found at least one record: a suite that finds nothing proves nothing. */
  readonly withRecords: number
}

/**
 * Proves that memory and the database answer alike: loads awkward records into both and makes
 * random searches of every kind and with every filter, comparing whole answers, totals and
 * each next page.
 *
 * @throws with the search, the seed and the first difference
 */
export async function catalogueAgreement(
  run: RunSql,
  { runs = 300, seed = 20_260_301 }: AgreementOptions = {},
): Promise<AgreementReport> {
  assertEveryFilterHasValues()
  const [records] = fc.sample(world, { numRuns: 1, seed })
  if (records === undefined) throw new Error('no records were made')
  for (const statement of loadSql(records)) await run(statement)
  await run(companyStatisticsSql)
  const sides: Sides = { memory: createMemoryCatalogue(records), run }
  const report = { searches: 0, withRecords: 0 }
  const count = (found: number): void => {
    report.searches += 1
    if (found > 0) report.withRecords += 1
  }
  const parameters = { numRuns: runs, seed }
  await fc.assert(
    fc.asyncProperty(jobSearchBody, now, async (body, at) => count(await compareJobs(sides, body, at))),
    parameters,
  )
  await fc.assert(
    fc.asyncProperty(companySearchBody, now, async (body, at) =>
      count(await compareCompanies(sides, body, at)),
    ),
    parameters,
  )
  await fc.assert(
    fc.asyncProperty(technologySearchBody, async (body) => count(await compareTechnologies(sides, body))),
    parameters,
  )
  await fc.assert(compareLookups(sides), { numRuns: Math.ceil(runs / 10), seed })
  await fc.assert(comparePatterns(run), { numRuns: runs * 5, seed })
  return report
}

interface Sides {
  readonly memory: MemoryCatalogue
  readonly run: RunSql
}

async function ask<T>(run: RunSql, query: Query<T>): Promise<T> {
  return query.parse(await run(query))
}

interface Comparison<S, T> {
  readonly read: (body: FilterValues) => ReadSearch<S>
  readonly inMemory: (search: S) => Found<T>
  readonly inSql: (search: S) => Query<Found<T>>
  readonly totalInMemory: (search: S) => Totals
  readonly totalInSql: (search: S) => Query<Totals>
}

/** Compares a page, the totals and, by the cursor, the page after. Answers how many records there were. */
async function compareSearch<S extends { readonly page: Page }, T>(
  { run }: Sides,
  body: FilterValues,
  sides: Comparison<S, T>,
): Promise<number> {
  const read = sides.read(body)
  if (!read.ok) return 0
  const expected = sides.inMemory(read.search)
  assertSame(await ask(run, sides.inSql(read.search)), expected, 'page')
  const totals = await ask(run, sides.totalInSql(read.search))
  assertSame(totals, sides.totalInMemory(read.search), 'totals')
  if (expected.nextCursor !== null) {
    const next = sides.read({ ...body, cursor: expected.nextCursor })
    if (!next.ok) throw new Error('a cursor of the search itself is refused')
    const nextPage = await ask(run, sides.inSql(next.search))
    assertSame(nextPage, sides.inMemory(next.search), 'next page')
    const offset = Number(body['offset'] ?? 0) + expected.records.length
    const byOffset = sides.read({ ...body, offset })
    if (byOffset.ok) assertSame(nextPage, sides.inMemory(byOffset.search), 'page by offset')
  }
  return expected.records.length
}

function compareJobs(sides: Sides, body: FilterValues, at: number): Promise<number> {
  return compareSearch(sides, body, {
    read: (values) => readJobSearch(values, at),
    inMemory: (search) => sides.memory.searchJobs(search),
    inSql: jobsSearchSql,
    totalInMemory: (search) => sides.memory.totalJobs(search),
    totalInSql: jobsTotalsSql,
  })
}

function compareCompanies(sides: Sides, body: FilterValues, at: number): Promise<number> {
  return compareSearch(sides, body, {
    read: (values) => readCompanySearch(values, at),
    inMemory: (search) => sides.memory.searchCompanies(search),
    inSql: companiesSearchSql,
    totalInMemory: (search) => sides.memory.totalCompanies(search),
    totalInSql: companiesTotalsSql,
  })
}

function compareTechnologies(sides: Sides, body: FilterValues): Promise<number> {
  return compareSearch(sides, body, {
    read: readTechnologySearch,
    inMemory: (search) => sides.memory.searchTechnologies(search),
    inSql: technologiesSearchSql,
    totalInMemory: (search) => sides.memory.totalTechnologies(search),
    totalInSql: technologiesTotalsSql,
  })
}

function compareLookups({ memory, run }: Sides) {
  const jobIds = fc.array(worldJobId, { maxLength: 5 })
  const companyIds = fc.array(worldCompanyId, { maxLength: 5 })
  return fc.asyncProperty(jobIds, companyIds, companyNames, now, async (jobs, companies, names, at) => {
    assertSame(await ask(run, jobsByIdsSql(jobs, at)), memory.jobsByIds(jobs, at), 'jobs by id')
    const expected = memory.companiesByIds(companies, at)
    assertSame(await ask(run, companiesByIdsSql(companies, at)), expected, 'companies by id')
    const resolved = await ask(run, resolveCompaniesSql(names))
    assertSame(resolved, memory.resolveCompanies(names), 'resolved companies')
  })
}

/** Each pattern over every awkward text at once, in every folding: denser than searches can be. */
function comparePatterns(run: RunSql) {
  const folding = fc.record({ ignoreCase: fc.boolean(), ignoreAccents: fc.boolean() })
  const ofPattern = fc
    .tuple(constructedPattern, folding)
    .map(([source, folded]) => compilePattern(source, folded))
  const ofWords = partOfText.map(compileWords)
  const anyPattern = fc.oneof({ weight: 4, arbitrary: ofPattern }, { weight: 1, arbitrary: ofWords })
  return fc.asyncProperty(anyPattern, async (compiled) => {
    if (!compiled.ok) return
    const { pattern } = compiled
    const rows = await run({
      text: 'SELECT item.value COLLATE "C" ~ $2::text AND strpos(lower(item.value COLLATE "C"), $3::text) > 0 AS found FROM unnest($1::text[]) WITH ORDINALITY AS item(value, place) ORDER BY place',
      values: [awkwardTexts, pattern.postgres, pattern.needle ?? ''],
    })
    const expected = awkwardTexts.map((text) => pattern.test(text))
    assertSame(
      rows.map((row) => row['found']),
      expected,
      `pattern ${pattern.postgres}`,
    )
  })
}

function assertSame(inSql: unknown, inMemory: unknown, what: string): void {
  const difference = firstDifference(inSql, inMemory)
  if (difference !== null) throw new Error(`${what}: database and memory differ at ${difference}`)
}

/** A filter that nobody gives values to would pass untested. */
function assertEveryFilterHasValues(): void {
  const named: Readonly<Record<string, unknown>> = {
    ...jobFilterValues,
    ...companyFilterValues,
    ...technologyFilterValues,
  }
  const all = [...jobFilters, ...companyFilters, ...companyTechnologyFilters]
  const missing = all.filter((filter) => !Object.hasOwn(named, filter.name))
  if (missing.length > 0) throw new Error(`no values for ${missing.map((filter) => filter.name).join(', ')}`)
}
