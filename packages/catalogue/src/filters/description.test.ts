import { describe, expect, it } from 'vitest'
import { findsJob } from '../testing/records.ts'

const described = (description: string | null) => ({ description })

describe('description filters', () => {
  it('finds whole words next to each other', () => {
    const filters = { job_description_contains_or: ['quality assurance'] }
    expect(findsJob(filters, described('We care for Quality\n\n- Assurance.'))).toBe(true)
    expect(findsJob(filters, described('quality of assurance'))).toBe(false)
    expect(findsJob({ job_description_contains_or: ['quality'] }, described('inequality'))).toBe(false)
  })

  it('takes capitals as they are written', () => {
    expect(findsJob({ job_description_contains_or: ['IT'] }, described('do it'))).toBe(false)
    expect(findsJob({ job_description_contains_or: ['IT'] }, described('the IT team'))).toBe(true)
    expect(findsJob({ job_description_contains_or: ['it'] }, described('the IT team'))).toBe(true)
  })

  it('keeps a job without description only when words or patterns are excluded', () => {
    expect(findsJob({ job_description_contains_not: ['x'] }, described(null))).toBe(true)
    expect(findsJob({ job_description_pattern_not: ['x'] }, described(null))).toBe(true)
    expect(findsJob({ job_description_pattern_or: ['.*'] }, described(null))).toBe(false)
  })

  it('matches patterns in any case, or in theirs', () => {
    expect(findsJob({ job_description_pattern_or: ['python|rust'] }, described('We use Rust'))).toBe(true)
    const exact = { job_description_pattern_case_sensitive_or: ['rust'] }
    expect(findsJob(exact, described('We use Rust'))).toBe(false)
    expect(findsJob({ job_description_pattern_and: ['rust', 'go'] }, described('Rust'))).toBe(false)
  })
})
