import { describe, expect, it } from 'vitest'
import { findsJob, refusals } from '../testing/records.ts'

describe('property filters', () => {
  it('asks for any or for all of the properties', () => {
    const names = ['final_url', 'company_object.domain']
    const job = { final_url: 'https://a.example/1' }
    expect(findsJob({ property_exists_or: names }, job)).toBe(true)
    expect(findsJob({ property_exists_and: names }, job)).toBe(false)
    expect(findsJob({ property_exists_and: names }, job, { domain: 'a.example' })).toBe(true)
  })

  it('takes an empty list for a property that is not there', () => {
    expect(findsJob({ property_exists_or: ['hiring_team', 'employment_statuses'] }, {})).toBe(false)
  })

  it('refuses a property that it does not know', () => {
    expect(refusals({ property_exists_or: ['constructor'] })).toHaveLength(1)
  })
})
