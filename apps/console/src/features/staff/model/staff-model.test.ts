import { expect, it } from 'vitest'
import { daysFromNow } from './days-from-now.ts'
import { toLinkAddress } from './link-address.ts'

it('leads to the page where a password is chosen, with the secret where no server sees it', () => {
  const address = new URL(toLinkAddress('https://credits.example', 'secret'))
  expect(address.pathname).toBe('/console/accept')
  expect(address.hash).toBe('#secret')
})

it('counts days of 24 hours', () => {
  expect(daysFromNow(Date.parse('2026-11-23T10:00:00Z'), 90)).toBe('2027-02-21T10:00:00.000Z')
})
