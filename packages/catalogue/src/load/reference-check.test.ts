import { expect, it } from 'vitest'
import { aCompany, aJob, record } from '../testing/records.ts'
import { createReferenceCheck } from './reference-check.ts'

it('wants companies and technologies before what belongs to them', () => {
  const check = createReferenceCheck({ companyIds: ['old'], technologySlugs: [] })
  const use = record('company_technology', { company_id: 'acme', technology_slug: 'rust', confidence: 'low' })
  expect(check(aJob({ company_id: 'old' }))).toBeNull()
  expect(check(aJob())).toMatchObject({ field: 'company_id' })
  expect(check(aCompany())).toBeNull()
  expect(check(aJob())).toBeNull()
  expect(check(use)).toMatchObject({ field: 'technology_slug' })
  expect(check(record('technology', { slug: 'rust', name: 'Rust' }))).toBeNull()
  expect(check(use)).toBeNull()
})
