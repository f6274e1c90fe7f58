import { expect, it } from 'vitest'
import { emptyReasonDraft, findReasonProblems, toReason } from './reason-draft.ts'

it('asks for a reason and a note, and takes a ticket only as a web address', () => {
  expect(Object.keys(findReasonProblems(emptyReasonDraft))).toEqual(['reasonCode', 'note'])
  const draft = { reasonCode: 'other', note: ' As agreed. ', ticketUrl: 'javascript:alert(1)' }
  expect(Object.keys(findReasonProblems(draft))).toEqual(['ticketUrl'])
})

it('sends a ticket only when there is one', () => {
  const draft = { reasonCode: 'other', note: ' As agreed. ', ticketUrl: '' }
  expect(toReason(draft)).toEqual({ reason_code: 'other', note: 'As agreed.' })
  expect(toReason({ ...draft, ticketUrl: 'https://desk.example/1' }).ticket_url).toBe(
    'https://desk.example/1',
  )
})
