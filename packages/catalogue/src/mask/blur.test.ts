import { describe, expect, it } from 'vitest'
import { createMemoryCatalogue } from '../memory/memory-catalogue.ts'
import { sampleCatalogue } from '../demo/sample-catalogue.ts'
import { readCompanySearch } from '../search/company-search.ts'
import { readJobSearch } from '../search/job-search.ts'
import { testNow } from '../testing/records.ts'
import { blurCompany, blurJob, maskText } from './blur.ts'

const catalogue = createMemoryCatalogue(sampleCatalogue(testNow))

describe('masking', () => {
  it('keeps the shape of a text and nothing else', () => {
    expect(maskText('Acme Labs 42, s.r.o. Łódź 日本')).toBe('Xxxx Xxxx xx, x.x.x. Xxxx xx')
  })

  it('leaves no trace of the company in a job', () => {
    const read = readJobSearch({ limit: 300 }, testNow)
    const jobs = read.ok ? catalogue.searchJobs(read.search).records : []
    expect(jobs).toHaveLength(300)
    for (const job of jobs) {
      const blurred = blurJob(job)
      expect(blurred.has_blurred_data).toBe(true)
      expect(JSON.stringify(blurred)).not.toContain(job.company)
      expect(JSON.stringify(blurred)).not.toContain(job.company_domain ?? job.company)
      // A logo is as good as a name.
      expect(job.company_object.logo).not.toBeNull()
      expect(JSON.stringify(blurred)).not.toContain(job.company_object.logo)
      expect(blurred.hiring_team).toEqual(job.hiring_team)
      expect(blurred.job_title).toBe(job.job_title)
    }
  })

  it('leaves no trace of a company in itself, its jobs or its technologies', () => {
    const read = readCompanySearch(
      { limit: 30, job_filters: { posted_at_max_age_days: 90 }, tech_filters: { min_jobs: 0 } },
      testNow,
    )
    const companies = read.ok ? catalogue.searchCompanies(read.search).records : []
    expect(companies.length).toBeGreaterThan(20)
    for (const company of companies) {
      const text = JSON.stringify(blurCompany(company))
      expect(text).not.toContain(company.name)
      expect(text).not.toContain(company.domain ?? company.name)
      expect(text).toContain(company.id)
    }
  })

  it('leaves unknown fields unknown', () => {
    const read = readCompanySearch({ limit: 30 }, testNow)
    const companies = read.ok ? catalogue.searchCompanies(read.search).records : []
    const without = companies.find((company) => company.apollo_id === null)
    expect(without && blurCompany(without).apollo_id).toBeNull()
  })
})
