import { describe, expect, it } from 'vitest'
import { findsJob, refusals } from '../testing/records.ts'

const titled = (job_title: string) => ({ job_title })

describe('title filters', () => {
  it('finds whole words in any order and case', () => {
    const filters = { job_title_or: ['data engineer'] }
    expect(findsJob(filters, titled('Senior DATA Engineer (m/f/d)'))).toBe(true)
    expect(findsJob(filters, titled('Engineer, Data Platform'))).toBe(true)
    expect(findsJob(filters, titled('Database Engineering'))).toBe(false)
  })

  it('finds a title with any of the values', () => {
    const filters = { job_title_or: ['data engineer', 'cook'] }
    expect(findsJob(filters, titled('Cook'))).toBe(true)
    expect(findsJob(filters, titled('Data cook'))).toBe(true)
    expect(findsJob(filters, titled('Data baker'))).toBe(false)
  })

  it('leaves out a title with any of the values of not', () => {
    const filters = { job_title_not: ['junior', 'head of'] }
    expect(findsJob(filters, titled('Senior Engineer'))).toBe(true)
    expect(findsJob(filters, titled('Junior Engineer'))).toBe(false)
  })

  it('tells C, C++ and C# apart', () => {
    expect(findsJob({ job_title_or: ['C'] }, titled('C++ developer'))).toBe(false)
    expect(findsJob({ job_title_or: ['c++'] }, titled('C++ developer'))).toBe(true)
  })

  it('folds the case of every script', () => {
    expect(findsJob({ job_title_or: ['INGÉNIEUR'] }, titled('ingénieur'))).toBe(true)
  })

  it('joins patterns by any, all and none', () => {
    const job = titled('Senior Data Engineer')
    expect(findsJob({ job_title_pattern_or: ['^junior', 'data'] }, job)).toBe(true)
    expect(findsJob({ job_title_pattern_and: ['^junior', 'data'] }, job)).toBe(false)
    expect(findsJob({ job_title_pattern_and: ['^senior', 'engineer$'] }, job)).toBe(true)
    expect(findsJob({ job_title_pattern_not: ['^junior', 'engineer$'] }, job)).toBe(false)
  })

  it('takes null and an empty list for no filter', () => {
    expect(findsJob({ job_title_or: [], job_title_not: null }, titled('Cook'))).toBe(true)
  })

  it('refuses what no title can be compared with, by its place', () => {
    expect(refusals({ job_title_or: ['cook', '&'] })).toEqual([
      '/job_title_or/1 must have a letter or a digit',
    ])
    expect(refusals({ job_title_pattern_or: ['(?=x)'] })[0]).toMatch(
      /^\/job_title_pattern_or\/0 must not look ahead/u,
    )
    expect(refusals({ job_title_or: 'cook' })).toEqual(['/job_title_or must be a list'])
    expect(refusals({ job_tilte_or: ['cook'] })).toEqual(['/job_tilte_or is not a filter'])
  })
})
