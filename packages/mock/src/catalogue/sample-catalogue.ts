import type { Catalogue } from '@scrip/api'
import { createCatalogue } from '@scrip/store-memory'
import { rememberSearches } from './remember-searches.ts'

const hourMs = 3_600_000
const keptMax = 4

const made = new Map<string, Promise<Catalogue>>()

/**
 * An invented catalogue whose records date back from the hour of `now` (epoch milliseconds). It is only ever read, so all
 * worlds of a process with the same hour and seed share one, and it is made at the first call that looks into it.
 */
export function sampleCatalogue(seed: number, now: () => number): Catalogue {
  let shared: Promise<Catalogue> | null = null
  const open = async (): Promise<Catalogue> => {
    shared ??= openSample(seed, Math.floor(now() / hourMs) * hourMs)
    return shared
  }
  return {
    searchJobs: async (search, at) => (await open()).searchJobs(search, at),
    searchCompanies: async (search, at) => (await open()).searchCompanies(search, at),
    searchTechnologies: async (search, at) => (await open()).searchTechnologies(search, at),
    jobsByIds: async (ids, at) => (await open()).jobsByIds(ids, at),
    companiesByIds: async (ids, at) => (await open()).companiesByIds(ids, at),
    resolveCompanies: async (names) => (await open()).resolveCompanies(names),
    jobsOfCompany: async (companyId, page, at) => (await open()).jobsOfCompany(companyId, page, at),
    technologiesOfCompany: async (companyId, page, at) =>
      (await open()).technologiesOfCompany(companyId, page, at),
  }
}

async function openSample(seed: number, now: number): Promise<Catalogue> {
  const name = `${seed}/${now}`
  const catalogue = made.get(name) ?? makeSample(seed, now)
  // The map keeps the order of insertion, so the one unused for longest comes first.
  made.delete(name)
  made.set(name, catalogue)
  if (made.size > keptMax) {
    const [oldest] = made.keys()
    if (oldest !== undefined) made.delete(oldest)
  }
  return catalogue
}

/** The words that it is made of are only loaded when somebody looks. */
async function makeSample(seed: number, now: number): Promise<Catalogue> {
  const { sampleRecords } = await import('./sample-records.ts')
  return rememberSearches(createCatalogue(sampleRecords(seed, now)))
}
