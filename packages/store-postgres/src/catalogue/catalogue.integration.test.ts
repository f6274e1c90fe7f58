import type { CatalogueRecord } from '@scrip/catalogue'
import { catalogueAgreement } from '@scrip/catalogue/agreement'
import { sampleCatalogue } from '@scrip/catalogue/demo'
import { createMemoryStore } from '@scrip/store-memory'
import { createSeededIds, createTestClock } from '@scrip/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(() => database.clear())
afterAll(() => database.drop())

const records = sampleCatalogue(startAt)
const countJobs = async (): Promise<number> => {
  const { rows } = await database.pool.query<{ count: number }>('select count(*) from catalogue_jobs')
  return rows[0]?.count ?? -1
}

describe('the catalogue', () => {
  it('selects in SQL what it selects in memory, for every filter', { timeout: 60_000 }, async () => {
    const report = await catalogueAgreement(
      async ({ text, values }) =>
        (await database.pool.query<Record<string, unknown>>(text, [...values])).rows,
      { runs: 100 },
    )
    expect(report.withRecords).toBeGreaterThan(report.searches / 4)
  })

  it('answers as the memory store does', async () => {
    const { store } = openStore(database.pool)
    expect(await store.importCatalogue(records)).toBe(records.length)
    const memory = createMemoryStore({
      clock: createTestClock(startAt),
      ids: createSeededIds(1),
      records,
    }).catalogue
    const search = { posted_at_max_age_days: 60, include_total_results: true, limit: 7 }
    const first = await store.catalogue.searchJobs(search, startAt)
    expect(first).toEqual(await memory.searchJobs(search, startAt))
    if (!first.ok) throw new Error('The search was refused')
    const companyIds = first.records.map((job) => job.company_object?.id ?? '')
    const [companyId = ''] = companyIds
    for (const catalogue of [store.catalogue, memory]) {
      expect(await catalogue.searchTechnologies({ company_id: 'none' }, startAt)).toBeNull()
      await expect(catalogue.jobsOfCompany(companyId, { cursor: 'x', limit: 2 }, startAt)).rejects.toThrow(
        'cursor',
      )
      expect(await catalogue.searchJobs({ job_title_pattern_or: ['('], limit: 1 }, startAt)).toMatchObject({
        ok: false,
      })
    }
    expect(await store.catalogue.companiesByIds(companyIds, startAt)).toEqual(
      await memory.companiesByIds(companyIds, startAt),
    )
    expect(await store.catalogue.jobsOfCompany(companyId, { cursor: null, limit: 2 }, startAt)).toEqual(
      await memory.jobsOfCompany(companyId, { cursor: null, limit: 2 }, startAt),
    )
    expect(
      await store.catalogue.technologiesOfCompany(companyId, { cursor: null, limit: 2 }, startAt),
    ).toEqual(await memory.technologiesOfCompany(companyId, { cursor: null, limit: 2 }, startAt))
    expect(await store.catalogue.resolveCompanies({ ids: companyIds, domains: ['none.example'] })).toEqual(
      await memory.resolveCompanies({ ids: companyIds, domains: ['none.example'] }),
    )
  })

  it('replaces by id what is imported again, and tells what it knows', async () => {
    const { store } = openStore(database.pool)
    await store.importCatalogue(records)
    const jobs = await countJobs()
    await store.importCatalogue(records)
    expect(await countJobs()).toBe(jobs)
    const { companyIds } = await store.loadKnownIdentities()
    expect([...companyIds]).toHaveLength(records.filter((record) => record.type === 'company').length)
  })

  it('holds nothing of an import that breaks off', async () => {
    const { store } = openStore(database.pool)
    const progress: number[] = []
    async function* broken(): AsyncGenerator<CatalogueRecord> {
      for (let round = 0; round < 10; round++) yield* records
      throw new Error('the file ended in the middle')
    }
    await expect(store.importCatalogue(broken(), (read) => progress.push(read))).rejects.toThrow(
      'in the middle',
    )
    expect(progress.length).toBeGreaterThan(0)
    expect(await countJobs()).toBe(0)
  })
})
