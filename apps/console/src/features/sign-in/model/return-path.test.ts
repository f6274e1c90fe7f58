import { expect, it } from 'vitest'
import { isPageAskedFor, parseReturnPath } from './return-path.ts'

it.each(['/teams', '/teams/team_1/ledger?kind=api', '/usage?from=2026-11-01'])('goes back to %s', (path) => {
  expect(parseReturnPath(path)).toBe(path)
})

it.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'teams',
  '/sign-in',
  '/sign-in/oidc?code=c',
  '/accept',
  '/a b',
])('does not follow %s', (path) => {
  expect(parseReturnPath(path)).toBe('/teams')
})

it('knows who asked for a page from who only came in', () => {
  expect(isPageAskedFor('/teams/team_1/ledger')).toBe(true)
  for (const text of [undefined, '/', '/teams', '//evil.example']) expect(isPageAskedFor(text)).toBe(false)
})
