import { describe, expect, it } from 'vitest'
import { createMemoryCatalogue } from '../memory/memory-catalogue.ts'
import { aCompany, aJob, refusals, testNow } from '../testing/records.ts'
import { readCompanyJobs, readJobSearch } from './job-search.ts'

const catalogue = createMemoryCatalogue([
  aCompany(),
  aCompany({ id: 'other', name: 'Other' }),
  aJob({ id: 1, date_posted: '2026-02-27' }),
  aJob({ id: 2, date_posted: '2026-03-01', discovered_at: '2026-03-01T09:00:00Z' }),
  aJob({ id: 3, date_posted: '2026-03-01', discovered_at: '2026-03-01T08:00:00Z' }),
  aJob({ id: 4, date_posted: '2026-03-01', discovered_at: '2026-03-01T08:00:00Z' }),
  aJob({ id: 5, company_id: 'other', date_posted: '2026-02-28' }),
])

function search(body: Readonly<Record<string, unknown>>) {
  const read = readJobSearch(body, testNow)
  if (!read.ok) throw new Error(JSON.stringify(read.violations))
  const { records, nextCursor } = catalogue.searchJobs(read.search)
  return { ids: records.map((job) => job.id), nextCursor, totals: catalogue.totalJobs(read.search) }
}

describe('job search', () => {
  it('orders by day, discovery and id, all descending', () => {
    expect(search({}).ids).toEqual([2, 4, 3, 5, 1])
  })

  it('follows order_by and breaks ties by the rest', () => {
    expect(search({ order_by: [{ field: 'date_posted', desc: false }] }).ids).toEqual([1, 5, 2, 4, 3])
  })

  it('adds page and offset', () => {
    expect(search({ limit: 2, page: 1 }).ids).toEqual([3, 5])
    expect(search({ limit: 2, page: 1, offset: 1 }).ids).toEqual([5, 1])
  })

  it('goes through all pages by cursor and ends with null', () => {
    const pages: (readonly number[])[] = []
    let cursor: string | null = null
    do {
      const page: ReturnType<typeof search> = search({ limit: 2, cursor })
      pages.push(page.ids)
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(pages).toEqual([[2, 4], [3, 5], [1]])
  })

  it('refuses a cursor of another order, and what is none', () => {
    const { nextCursor } = search({ limit: 2 })
    const order_by = [{ field: 'discovered_at' }]
    const message = '/cursor is not a cursor of this search and order'
    expect(refusals({ cursor: nextCursor, order_by })).toEqual([message])
    expect(refusals({ cursor: 'x' })).toEqual([message])
    expect(refusals({ cursor: btoa('["date_posted-,discovered_at-,id-","2026-02-31",1,1]') })).toEqual([
      message,
    ])
  })

  it('refuses orders and pages that are none', () => {
    expect(refusals({ order_by: [{ field: 'id' }] })).toHaveLength(1)
    expect(refusals({ limit: 0, page: -1, offset: 0.5 })).toHaveLength(3)
  })

  it('counts jobs and companies', () => {
    expect(search({ limit: 1 }).totals).toEqual({ results: 5, companies: 2 })
  })

  it('lists the jobs of one company', () => {
    const read = readCompanyJobs('other', { limit: 10, cursor: null }, testNow)
    expect(read.ok && catalogue.searchJobs(read.search).records.map((job) => job.id)).toEqual([5])
  })

  it('serves the company that the job belongs to', () => {
    const [job] = catalogue.jobsByIds([5, 99], testNow)
    expect(job).toMatchObject({ company: 'Other', company_object: { id: 'other', num_jobs: 1 } })
    expect(job).not.toHaveProperty('company_id')
  })
})
