import { expect, test } from 'vitest'
import { couldMatch, matchesPath } from './matches-path.ts'

test.each([
  ['/v1/team', '/v1/team', true],
  ['/v1/team/', '/v1/team', true],
  ['/v1/team', '/v1/team/', true],
  ['/v1/companies/{company_id}', '/v1/companies/co_1', true],
  ['/v1/companies/*', '/v1/companies/co_1', true],
  ['/v1/companies/*', '/v1/companies/', false],
  ['/v1/companies/*', '/v1/companies/a/b', false],
  ['/v1/companies/co_*', '/v1/companies/co_1', true],
  ['/v1/companies/co_*', '/v1/companies/xo_1', false],
  ['/v1/*a*b', '/v1/xaxb', true],
  ['/v1/*a*b', '/v1/xbxa', false],
  ['/v1/ab*ba', '/v1/aba', false],
  ['/v1/t.am', '/v1/team', false],
])('%s and %s: %s', (pattern, path, is) => {
  expect(matchesPath(pattern, path)).toBe(is)
})

test('no pattern takes long', () => {
  const began = performance.now()
  expect(matchesPath(`/${'*'.repeat(40)}x`, `/${'a'.repeat(10_000)}`)).toBe(false)
  expect(performance.now() - began).toBeLessThan(1000)
})

test.each([
  ['/v1/companies/co_1', '/v1/companies/{company_id}', true],
  ['/v1/*/search', '/v1/jobs/search', true],
  ['/v1/job/search', '/v1/jobs/search', false],
])('%s could match %s: %s', (pattern, template, is) => {
  expect(couldMatch(pattern, template)).toBe(is)
})
