import { describe, expect, it } from 'vitest'
import type { JobLocation } from '../records/job-record.ts'
import { findsJob } from '../testing/records.ts'

const place = (id: number, country_code: string | null): JobLocation => ({
  id,
  country_code,
  name: null,
  display_name: 'Boston, Massachusetts, United States',
  type: null,
  feature_code: null,
  admin1_code: null,
  admin1_name: null,
  admin2_code: null,
  admin2_name: null,
  state: null,
  state_code: null,
  country_name: null,
  continent: null,
  latitude: null,
  longitude: null,
})

describe('place filters', () => {
  it('finds a job in any of its countries, whatever the case of the code', () => {
    const job = { country_code: 'US', country_codes: ['US', 'CA'] }
    expect(findsJob({ job_country_code_or: ['ca'] }, job)).toBe(true)
    expect(findsJob({ job_country_code_not: ['CA'] }, job)).toBe(false)
    expect(findsJob({ job_country_code_or: ['DE'] }, job)).toBe(false)
  })

  it('keeps a job of unknown country when countries are excluded', () => {
    expect(findsJob({ job_country_code_not: ['US'] }, { country_code: null })).toBe(true)
  })

  it('finds a job by the id of its place or of the country around it', () => {
    const job = { locations: [place(4_930_956, 'US')] }
    expect(findsJob({ job_location_or: [{ id: 4_930_956 }] }, job)).toBe(true)
    expect(findsJob({ job_location_or: [{ id: 6_252_001 }] }, job)).toBe(true)
    expect(findsJob({ job_location_or: [{ id: 2_921_044 }] }, job)).toBe(false)
    expect(findsJob({ job_location_not: [{ id: 6_252_001 }] }, job)).toBe(false)
  })

  it('looks for a pattern in each way that the place is written', () => {
    const job = { short_location: 'Tulsa, OK', locations: [place(1, null)] }
    expect(findsJob({ job_location_pattern_or: ['^tulsa'] }, job)).toBe(true)
    expect(findsJob({ job_location_pattern_or: ['massachusetts'] }, job)).toBe(true)
    expect(findsJob({ job_location_pattern_not: ['OK$'] }, job)).toBe(false)
    expect(findsJob({ job_location_pattern_or: ['x'] }, {})).toBe(false)
  })

  it('tells remote, hybrid and on-site work apart, and unknown from all', () => {
    const onSite = { workplace_types_or: ['on_site'] }
    expect(findsJob(onSite, { remote: false, hybrid: null })).toBe(true)
    expect(findsJob(onSite, { remote: true, hybrid: false })).toBe(false)
    expect(findsJob(onSite, {})).toBe(false)
    expect(findsJob({ workplace_types_or: ['hybrid', 'remote'] }, { hybrid: true })).toBe(true)
    expect(findsJob({ remote: false }, {})).toBe(false)
    expect(findsJob({ remote: false }, { remote: false })).toBe(true)
  })
})
