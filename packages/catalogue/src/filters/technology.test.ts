import { describe, expect, it } from 'vitest'
import { findsJob } from '../testing/records.ts'

describe('technology filters', () => {
  const job = { technology_slugs: ['python', 'rust'], keyword_slugs: ['saas'] }

  it('joins slugs by any, all and none', () => {
    expect(findsJob({ job_technology_slug_or: ['go', 'rust'] }, job)).toBe(true)
    expect(findsJob({ job_technology_slug_and: ['go', 'rust'] }, job)).toBe(false)
    expect(findsJob({ job_technology_slug_and: ['python', 'rust'] }, job)).toBe(true)
    expect(findsJob({ job_technology_slug_not: ['rust'] }, job)).toBe(false)
    expect(findsJob({ job_technology_slug_not: ['rust'] }, {})).toBe(true)
    expect(findsJob({ job_keyword_slug_or: ['saas'] }, job)).toBe(true)
  })

  it('takes slugs as they are written', () => {
    expect(findsJob({ job_technology_slug_or: ['Rust'] }, job)).toBe(false)
  })
})
