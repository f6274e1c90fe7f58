import { expect, it } from 'vitest'
import { parseLinkedinSlug } from './linkedin.ts'

it.each([
  ['https://www.linkedin.com/company/Acme-Labs/', 'acme-labs'],
  ['de.linkedin.com/company/acme?trk=x', 'acme'],
  ['https://www.linkedin.com/school/acme/people', 'acme'],
  ['Acme', 'acme'],
  ['https://other.example/company/acme', null],
])('reads the name in %s', (text, slug) => {
  expect(parseLinkedinSlug(text)).toBe(slug)
})
