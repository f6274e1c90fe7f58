import { describe, expect, it } from 'vitest'
import { emptyGrantDraft, findGrantProblems, toGrantCreation } from './grant-draft.ts'
import type { GrantDraft } from './grant-draft.ts'

const now = '2026-11-23T12:00:00.000Z'
const draft: GrantDraft = {
  ...emptyGrantDraft,
  amount: '5,000',
  reasonCode: 'goodwill',
  note: ' The search was slow all week. ',
}

describe('a grant to be given', () => {
  it('needs an amount, a reason and a note', () => {
    expect(Object.keys(findGrantProblems(emptyGrantDraft, 'UTC', now)).sort()).toEqual([
      'amount',
      'note',
      'reasonCode',
    ])
    expect(findGrantProblems(draft, 'UTC', now)).toEqual({})
  })

  it.each(['0', '10,000,001', '1.5', '-3'])('refuses the amount %s', (amount) => {
    expect(findGrantProblems({ ...draft, amount }, 'UTC', now)).toHaveProperty('amount')
  })

  it('refuses a last day that is over in the zone of the team, and takes today', () => {
    const dated: GrantDraft = { ...draft, expiry: 'date', lastDay: '2026-11-23' }
    expect(findGrantProblems(dated, 'UTC', now)).toEqual({})
    expect(findGrantProblems(dated, 'Pacific/Auckland', now)).toHaveProperty('lastDay')
    expect(findGrantProblems({ ...dated, lastDay: '' }, 'UTC', now)).toHaveProperty('lastDay')
  })

  it('refuses a ticket that is no web address', () => {
    expect(findGrantProblems({ ...draft, ticketUrl: 'javascript:alert(1)' }, 'UTC', now)).toHaveProperty(
      'ticketUrl',
    )
  })

  it('becomes the body of the request', () => {
    expect(toGrantCreation({ ...draft, expiry: 'days_30' }, 'UTC', now)).toEqual({
      kind: 'api',
      amount: 5_000,
      source: 'manual',
      class: 'unpaid',
      expires_at: '2026-12-24T00:00:00.000Z',
      reason_code: 'goodwill',
      note: 'The search was slow all week.',
    })
  })
})
