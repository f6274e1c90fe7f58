import type { CatalogueRecord } from '@scrip/catalogue'
import { generateDemo, sampleCatalogue } from '@scrip/catalogue/demo'

/** With these a fresh team has more companies to reveal than credits: its credits come to an end, and not the data. */
const quietCompanies = { companies: 520, jobs: 0, technologies: 0 } as const

/**
 * A few companies with all their jobs and technologies, then many that have neither: they are quickly made, and no search
 * for jobs has to walk over more than the few have.
 *
 * @param now epoch milliseconds: no record is younger.
 */
export function sampleRecords(seed: number, now: number): readonly CatalogueRecord[] {
  const busy = sampleCatalogue(now, seed)
  const taken = new Set<string | null>(
    busy.flatMap(({ type, record }) => (type === 'company' ? [record.name, record.domain] : [])),
  )
  const quiet = [...generateDemo({ ...quietCompanies, seed: seed + 1, now })].filter(
    ({ type, record }) => type === 'company' && !taken.has(record.name) && !taken.has(record.domain),
  )
  return [...busy, ...quiet]
}
