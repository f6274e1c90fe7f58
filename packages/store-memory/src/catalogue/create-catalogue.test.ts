import { type Catalogue, InvalidCursorError, type Page, type PageRequest } from '@scrip/api/ports'
import type { CompanyRecord } from '@scrip/catalogue'
import { sampleCatalogue } from '@scrip/catalogue/demo'
import { parseInstant } from '@scrip/testkit'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from './create-catalogue.ts'

const now = parseInstant('2026-03-01T00:00:00Z')
const records = sampleCatalogue(now)
const companies: readonly CompanyRecord[] = records.flatMap((each) =>
  each.type === 'company' ? [each.record] : [],
)
const catalogue: Catalogue = createCatalogue(records)

describe('the catalogue in memory', () => {
  it('searches jobs page by page, with totals when asked', async () => {
    const search = { posted_at_max_age_days: 90, limit: 10, include_total_results: true }
    const first = await catalogue.searchJobs(search, now)
    if (!first.ok) throw new Error('The search was refused')
    expect(first.records).toHaveLength(10)
    expect(first.totalResults).toBeGreaterThan(10)
    const second = await catalogue.searchJobs({ ...search, cursor: first.nextCursor }, now)
    if (!second.ok) throw new Error('The cursor was refused')
    expect(new Set([...first.records, ...second.records].map((job) => job.id)).size).toBe(20)
  })

  it('has no totals unless they are asked for', async () => {
    expect(await catalogue.searchCompanies({ limit: 3 }, now)).toMatchObject({
      ok: true,
      totalResults: null,
      totalCompanies: null,
    })
  })

  it('refuses a cursor that is none, and names the field', async () => {
    expect(await catalogue.searchJobs({ posted_at_max_age_days: 9, cursor: 'x' }, now)).toMatchObject({
      ok: false,
      violations: [{ pointer: '/cursor' }],
    })
  })

  it('tells a company without technologies found from one that is unknown', async () => {
    const [company] = companies
    expect(await catalogue.searchTechnologies({ company_id: 'none' }, now)).toBeNull()
    expect(
      await catalogue.searchTechnologies({ company_id: company?.id, technology_slug_or: ['none'] }, now),
    ).toMatchObject({ ok: true, records: [] })
  })

  it('finds companies by id and domain in the order asked for, and names the unknown ones', async () => {
    const [one, two] = companies
    const found = await catalogue.companiesByIds([two?.id ?? '', 'none', one?.id ?? ''], now)
    expect(found.map((company) => company.id)).toEqual([two?.id, one?.id])
    const names = { ids: [two?.id ?? '', 'none'], domains: [one?.domain ?? ''] }
    expect(await catalogue.resolveCompanies(names)).toEqual({
      companyIds: [two?.id, one?.id],
      notFound: ['none'],
    })
  })

  it('cuts the jobs and the technologies of a company into pages', async () => {
    const [largest] = companies.toSorted((a, b) => jobCount(b.id) - jobCount(a.id))
    const id = largest?.id ?? ''
    expect(jobCount(id)).toBeGreaterThan(5)
    const jobs = await collect((page) => catalogue.jobsOfCompany(id, page, now))
    expect(new Set(jobs.map((job) => job.id)).size).toBe(jobCount(id))
    expect(await catalogue.jobsByIds([jobs[0]?.id ?? 0, -1], now)).toEqual(jobs.slice(0, 1))

    const technologies = await collect((page) => catalogue.technologiesOfCompany(id, page, now))
    const whole = await catalogue.technologiesOfCompany(id, { cursor: null, limit: 1000 }, now)
    expect(technologies).toEqual(whole.items)
    expect(await catalogue.technologiesOfCompany('none', { cursor: null, limit: 5 }, now)).toEqual({
      items: [],
      nextCursor: null,
    })
  })

  it('refuses a cursor that the list did not make', async () => {
    const page = { cursor: 'x', limit: 2 }
    const id = companies[0]?.id ?? ''
    await expect(catalogue.jobsOfCompany(id, page, now)).rejects.toThrow(InvalidCursorError)
    await expect(catalogue.technologiesOfCompany(id, page, now)).rejects.toThrow(InvalidCursorError)
  })
})

function jobCount(companyId: string): number {
  return records.filter((each) => each.type === 'job' && each.record.company_id === companyId).length
}

async function collect<Item>(load: (page: PageRequest) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = []
  let cursor: string | null = null
  do {
    const page: Page<Item> = await load({ cursor, limit: 2 })
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return items
}
