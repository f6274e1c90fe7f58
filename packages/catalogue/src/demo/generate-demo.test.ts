import { describe, expect, it } from 'vitest'
import { parseCatalogueLine } from '../load/parse-catalogue-line.ts'
import { createReferenceCheck } from '../load/reference-check.ts'
import type { CatalogueRecord } from '../records/catalogue-record.ts'
import type { JobRecord } from '../records/job-record.ts'
import { dayOf, parseInstant } from '../text/day.ts'
import { demoDefaults, generateDemo } from './generate-demo.ts'
import { sampleCatalogue } from './sample-catalogue.ts'
import { technologiesMax } from './technologies.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const small = [...generateDemo({ seed: 1, now, companies: 100, jobs: 1_000, technologies: 400 })]
const jobs = small.flatMap((entry): JobRecord[] => (entry.type === 'job' ? [entry.record] : []))

const countOf = (records: readonly CatalogueRecord[], type: CatalogueRecord['type']) =>
  records.filter((entry) => entry.type === type).length

describe('the demo catalogue', () => {
  it('has the numbers asked for, and by default those that were promised', () => {
    expect(countOf(small, 'company')).toBe(100)
    expect(countOf(small, 'job')).toBe(1_000)
    expect(countOf(small, 'technology')).toBe(400)
    expect(demoDefaults.companies).toBeGreaterThanOrEqual(2_000)
    expect(demoDefaults.jobs).toBeGreaterThanOrEqual(20_000)
    expect(demoDefaults.technologies).toBeGreaterThanOrEqual(300)
    expect(technologiesMax).toBeGreaterThanOrEqual(demoDefaults.technologies)
  })

  it('is the same for the same seed and another for another', () => {
    const first = sampleCatalogue(now, 7)
    expect(sampleCatalogue(now, 7)).toEqual(first)
    expect(sampleCatalogue(now, 8)).not.toEqual(first)
  })

  it('holds only records that could be imported, in an order in which they could', () => {
    const check = createReferenceCheck({ companyIds: [], technologySlugs: [] })
    for (const entry of small) {
      const parsed = parseCatalogueLine(JSON.stringify({ type: entry.type, ...entry.record }))
      expect(parsed).toEqual({ ok: true, entry })
      expect(check(entry)).toBeNull()
    }
  })

  it('gives every company and job an identity of its own', () => {
    const names = small.flatMap((entry) => (entry.type === 'company' ? [entry.record.name] : []))
    expect(new Set(names).size).toBe(100)
    expect(new Set(jobs.map((job) => job.id)).size).toBe(1_000)
  })

  it('names no address outside reserved domains', () => {
    const hosts = JSON.stringify(small).match(/https?:\/\/[^/"]+/gu) ?? []
    const outside = hosts.filter((host) => !host.endsWith('.example'))
    expect(new Set(outside)).toEqual(new Set(['https://www.linkedin.com']))
  })

  it('spreads jobs over the 90 days before now and never after', () => {
    const ages = jobs.map((job) =>
      Math.round((Date.parse(dayOf(now)) - Date.parse(job.date_posted)) / 86_400_000),
    )
    expect(Math.min(...ages)).toBe(0)
    expect(Math.max(...ages)).toBeGreaterThan(80)
    expect(Math.max(...ages)).toBeLessThan(90)
    for (const job of jobs) {
      expect(parseInstant(job.discovered_at)).toBeLessThanOrEqual(now)
      expect(job.discovered_at >= job.date_posted).toBe(true)
      expect(job.closed_at === null || job.closed_at >= job.discovered_at).toBe(true)
    }
    expect(jobs.filter((job) => job.closed_at !== null).length).toBeGreaterThan(100)
  })

  it('names the technologies of a job in its description', () => {
    const names = new Map(
      small.flatMap((entry) =>
        entry.type === 'technology' ? [[entry.record.slug, entry.record.name] as const] : [],
      ),
    )
    for (const job of jobs)
      for (const slug of job.technology_slugs) expect(job.description).toContain(names.get(slug))
  })
})
