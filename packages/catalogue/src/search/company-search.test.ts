import { describe, expect, it } from 'vitest'
import { createMemoryCatalogue } from '../memory/memory-catalogue.ts'
import { aCompany, aJob, record, testNow } from '../testing/records.ts'
import { readCompanySearch } from './company-search.ts'
import { readTechnologySearch } from './technology-search.ts'

const use = (company_id: string, technology_slug: string, confidence: string, jobs: number) =>
  record('company_technology', { company_id, technology_slug, confidence, jobs })

const catalogue = createMemoryCatalogue([
  record('technology', { slug: 'rust', name: 'Rust', category_slug: 'languages' }),
  record('technology', { slug: 'go', name: 'Go', category_slug: 'languages' }),
  aCompany({ id: 'a', name: 'Twin', employee_count: 10, domain: 'twin.example' }),
  aCompany({ id: 'b', name: 'TWIN', employee_count: null }),
  aCompany({ id: 'c', name: 'Small', employee_count: 5, technology_slugs: ['zig'] }),
  use('a', 'rust', 'low', 1),
  use('a', 'go', 'high', 9),
  use('b', 'rust', 'high', 1),
  aJob({ id: 1, company_id: 'a', job_title: 'Cook', date_posted: '2026-01-01' }),
  aJob({ id: 2, company_id: 'b', job_title: 'Engineer' }),
  aJob({ id: 3, company_id: 'b', job_title: 'Engineer' }),
  aJob({ id: 4, company_id: 'b', job_title: 'Cook' }),
])

function search(body: Readonly<Record<string, unknown>>) {
  const read = readCompanySearch(body, testNow)
  if (!read.ok) throw new Error(JSON.stringify(read.violations))
  return catalogue.searchCompanies(read.search).records
}

const ids = (body: Readonly<Record<string, unknown>>) => search(body).map((company) => company.id)

describe('company search', () => {
  it('orders by jobs, then size, the unknown last', () => {
    expect(ids({})).toEqual(['b', 'a', 'c'])
    expect(ids({ order_by: [{ field: 'employee_count' }] })).toEqual(['a', 'c', 'b'])
  })

  it('counts and shows the jobs that job_filters find', () => {
    const [found, ...others] = search({ job_filters: { job_title_or: ['engineer'] } })
    expect(others).toEqual([])
    expect(found).toMatchObject({ id: 'b', num_jobs: 3, num_jobs_found: 2, num_jobs_last_30_days: 3 })
    expect(found?.jobs_found.map((job) => job.id)).toEqual([3, 2])
  })

  it('leaves num_jobs_found unknown without job_filters', () => {
    expect(search({ job_filters: {} })[0]).toMatchObject({ num_jobs_found: null, jobs_found: [] })
  })

  it('asks for a number of jobs found', () => {
    expect(ids({ job_filters: { job_title_or: ['cook'] }, min_num_jobs_found: 1 })).toEqual(['b', 'a'])
    expect(ids({ min_num_jobs_found: 2 })).toEqual(['b'])
  })

  it('orders by the surest technology found, and shows what was found', () => {
    const found = search({ tech_filters: { technology_slug_or: ['rust'] } })
    expect(found.map((company) => company.id)).toEqual(['b', 'a'])
    expect(found[1]?.technologies_found).toMatchObject([
      { technology: { slug: 'rust' }, company_name: 'Twin' },
    ])
  })

  it('shows the technologies asked for without narrowing by them', () => {
    const found = search({ expand_technology_slugs: ['go'] })
    expect(found.map((company) => company.technologies_found.length)).toEqual([0, 1, 0])
  })

  it('joins declared and recorded technologies, with their names', () => {
    const [a, c] = catalogue.companiesByIds(['a', 'c', 'z'], testNow)
    expect(a).toMatchObject({
      technology_slugs: ['go', 'rust'],
      technology_names: ['Go', 'Rust'],
      num_technologies: 2,
    })
    expect(c).toMatchObject({ technology_slugs: ['zig'], technology_names: ['zig'] })
  })

  it('names nested violations by their place', () => {
    const read = readCompanySearch(
      { job_filters: { job_title_pattern_or: ['('] }, tech_filters: { x: 1 } },
      testNow,
    )
    expect(read.ok ? [] : read.violations.map(({ pointer }) => pointer)).toEqual([
      '/job_filters/job_title_pattern_or/0',
      '/tech_filters/x',
    ])
  })
})

describe('technology lookup', () => {
  const slugs = (body: Readonly<Record<string, unknown>>) => {
    const read = readTechnologySearch(body)
    if (!read.ok) return read.violations
    return catalogue.searchTechnologies(read.search).records.map(({ technology }) => technology.slug)
  }

  it('orders by confidence, then jobs', () => {
    expect(slugs({ company_id: 'a' })).toEqual(['go', 'rust'])
    expect(slugs({ company_id: 'a', confidence_or: ['low'], limit: null })).toEqual(['rust'])
  })

  it('takes the company with most jobs when a name fits several', () => {
    expect(slugs({ company_name: 'twin' })).toEqual(['rust'])
    expect(slugs({ company_name: 'twin', company_domain: 'twin.example' })).toEqual(['go', 'rust'])
  })

  it('finds nothing for a company that is unknown, and refuses one that is not named', () => {
    expect(slugs({ company_id: 'z' })).toEqual([])
    expect(slugs({})).toMatchObject([{ pointer: '' }])
  })
})

describe('resolving companies', () => {
  it('finds ids and domains once each and says what is unknown', () => {
    const names = { ids: ['a', 'z', 'a'], domains: ['https://twin.example/', 'none.example', '?'] }
    expect(catalogue.resolveCompanies(names)).toEqual({
      companyIds: ['a'],
      notFound: ['z', 'none.example', '?'],
    })
  })
})
