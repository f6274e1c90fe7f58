import { expect, it } from 'vitest'
import { emptyExpiryDraft, findExpiryProblems, toExpiryChange } from './expiry-draft.ts'

const now = '2026-11-23T10:00:00Z'
const draft = { ...emptyExpiryDraft, reasonCode: 'sales_agreement', note: 'Three more months.' }

it('moves the end to the end of a day in the zone of the team', () => {
  const chosen = { ...draft, expiry: 'date', lastDay: '2027-02-28' } as const
  expect(findExpiryProblems(chosen, 'Europe/Madrid', now)).toEqual({})
  expect(toExpiryChange(chosen, 'Europe/Madrid', now).expires_at).toBe('2027-02-28T23:00:00.000Z')
  expect(toExpiryChange({ ...draft, expiry: 'never' }, 'UTC', now).expires_at).toBeNull()
})

it('refuses a day that is missing or over', () => {
  const missing = { ...draft, expiry: 'date' } as const
  expect(findExpiryProblems(missing, 'UTC', now)).toEqual({ lastDay: 'Choose the last day.' })
  expect(findExpiryProblems({ ...missing, lastDay: '2026-11-22' }, 'UTC', now)).toEqual({
    lastDay: 'This day is over.',
  })
})
