import { expect, test } from 'vitest'
import { createJournal } from '../journal/journal.ts'
import { createJournalBudget } from '../journal/journal-budget.ts'
import { PlainHeaders } from '../call/plain-headers.ts'
import { createMock } from '../index.ts'

const call = {
  requestId: 'req_1',
  at: 0,
  request: {
    method: 'POST',
    url: 'https://api.scrip.example/v1/team',
    headers: new PlainHeaders(new Map()),
    body: 'x'.repeat(1_000_000),
  },
  operation: null,
  answer: null,
  fault: null,
}

test('a journal whose world is gone keeps nothing of calls that were in flight', () => {
  const budget = createJournalBudget()
  const limits = { entriesMax: 1000, bodyBytesMax: 2_000_000 }
  const gone = createJournal(limits, budget)
  gone.close()
  for (let time = 0; time < 100; time += 1) gone.add(call)
  expect(gone.records()).toEqual([])
  expect(budget.isOver()).toBe(false)
})

test('one world alone keeps to the budget too', async () => {
  const mock = createMock({ journal: { entriesMax: 100_000, bodyBytesMax: 2_000_000 } })
  const body = `{"x":"${'x'.repeat(1_000_000)}"}`
  for (let time = 0; time < 80; time += 1) {
    await mock.fetch('/v1/nothing', { method: 'POST', body })
  }
  expect(mock.requests.all().length).toBeLessThan(68)
})
