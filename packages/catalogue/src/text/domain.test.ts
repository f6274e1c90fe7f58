import { expect, it } from 'vitest'
import { domainAndParents, parseDomain } from './domain.ts'

it.each([
  ['Acme.example', 'acme.example'],
  ['https://www.acme.example:8080/jobs?x=1#top', 'acme.example'],
  ['//user@acme.example', null],
  ['user:pass@acme.example/x', 'acme.example'],
  ['jane@acme.example', 'acme.example'],
  ['acme.example.', 'acme.example'],
  ['www.acme.example', 'acme.example'],
  ['bücher.example', 'bücher.example'],
  ['acme', null],
  ['not a domain.example', null],
  ['', null],
])('reads the domain of %s', (text, domain) => {
  expect(parseDomain(text)).toBe(domain)
})

it('names a host and its parents', () => {
  expect(domainAndParents('https://a.b.example/x')).toEqual(['a.b.example', 'b.example'])
})
