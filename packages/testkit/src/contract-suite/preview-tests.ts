import { prices } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { broadJobSearch } from './good-bodies.ts'
import { teamWith } from './staff-actions.ts'
import { readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** Each finds something in any catalogue: an exclusion of what nobody has, or a pattern that everything fits. */
const probes: readonly (readonly [string, unknown])[] = [
  ['job_description_pattern_or', ['.']],
  ['job_description_pattern_and', ['.']],
  ['job_description_pattern_not', ['zzzzqqqq']],
  ['job_description_pattern_case_sensitive_or', ['.']],
  ['job_description_contains_not', ['zzzzqqqq']],
  ['url_domain_not', ['nobody-has-it.example']],
]

/** A preview is free as long as it cannot spell what it masks. */
export function previewTests(getWorld: GetWorld): void {
  describe('a preview that judges what it masks', () => {
    test.each(probes)('by %s is paid and comes unmasked', async (name, value) => {
      const world = getWorld()
      const { headers } = await teamWith(world, 'api', 20)
      const preview = { blur_company_data: true, limit: 1 }
      const jobs = await world.visitor.visit('searchJobs', {
        body: { ...broadJobSearch, ...preview, [name]: value },
        headers,
      })
      expect(jobs.headers.get('credits-cost')).toBe(String(prices.searchJobs.amount))
      expect(readValue(jobs.body, 'data', 0, 'has_blurred_data')).toBe(false)
      const companies = await world.visitor.visit('searchCompanies', {
        body: { ...preview, job_filters: { [name]: value } },
        headers,
      })
      expect(companies.headers.get('credits-cost')).toBe(String(prices.searchCompanies.amount))
      expect(readValue(companies.body, 'data', 0, 'has_blurred_data')).toBe(false)
    })

    test('that is a dry run has no records and costs nothing', async () => {
      const world = getWorld()
      const { headers } = await teamWith(world, 'api', 20)
      const dry = { ...headers, 'credits-dry-run': '?1' }
      const preview = { ...broadJobSearch, blur_company_data: true }
      const free = { cost: 0, records: 0, kind: 'api', available: 20, slices: [] }
      for (const operation of ['searchJobs', 'searchCompanies'] as const) {
        const visit = await world.visitor.visit(operation, {
          body: operation === 'searchJobs' ? preview : { blur_company_data: true },
          headers: dry,
        })
        expect(visit.body).toMatchObject({ data: [], dry_run: free })
        expect(visit.headers.get('credits-cost')).toBe('0')
      }
    })

    test('stays free when such a filter is empty', async () => {
      const world = getWorld()
      const { headers } = await teamWith(world, 'api', 20)
      const body = { ...broadJobSearch, blur_company_data: true, job_description_contains_or: [] }
      const visit = await world.visitor.visit('searchJobs', { body, headers })
      expect(visit.headers.get('credits-cost')).toBe('0')
      expect(readValue(visit.body, 'data', 0, 'has_blurred_data')).toBe(true)
    })
  })
}
