import type { CatalogueRecord } from '../records/catalogue-record.ts'
import { generateDemo } from './generate-demo.ts'

/**
 * A catalogue small enough for a test or a mock: 30 companies, 300 jobs, 120 technologies,
 * dated back from `now` (epoch milliseconds).
 */
export function sampleCatalogue(now: number, seed = 1): readonly CatalogueRecord[] {
  return [...generateDemo({ seed, now, companies: 30, jobs: 300, technologies: 120 })]
}
