import { credits } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { describeSoak, isAnsweredFor, isSound, type SoakResult } from './describe-soak.ts'

const result: SoakResult = {
  seconds: 30,
  answers: { byStatus: new Map([[200, 6000]]), errors: new Map(), cost: credits(6000) },
  memory: { verdict: 'flat', firstHalfMax: 300.2, secondHalfMax: 301, mebibytesAnHour: 12 },
  charged: credits(6000),
  ledger: { accounts: 12, entries: 6100, violations: 0, shown: [] },
}

describe('isSound', () => {
  it('holds for flat memory and a ledger that has kept up', () => {
    expect(isSound(result)).toBe(true)
  })

  it.each<[string, Partial<SoakResult>]>([
    ['memory that grows', { memory: { ...result.memory, verdict: 'grows' } }],
    ['memory that nobody could judge', { memory: { ...result.memory, verdict: null } }],
    ['a broken law', { ledger: { ...result.ledger, violations: 1 } }],
    ['a credit that no answer told of', { charged: credits(6001) }],
    ['an answer that was not charged', { charged: credits(5999) }],
  ])('does not hold for %s', (_, change) => {
    expect(isSound({ ...result, ...change })).toBe(false)
  })
})

it('lets a lost answer have been charged, and an answer never be free', () => {
  const lost = { ...result, answers: { ...result.answers, errors: new Map([['socket hang up', 1]]) } }
  expect(isAnsweredFor({ ...lost, charged: credits(6001) })).toBe(true)
  expect(isAnsweredFor({ ...lost, charged: credits(5999) })).toBe(false)
})

it('tells answers by status, the rate, both halves and the ledger', () => {
  expect(describeSoak(result)).toEqual([
    'answers  6000 in 30.0 s, 200 a second; by status 200: 6000',
    'errors   none',
    'memory   flat: highest 300 MiB in the first half after the warm-up, 301 MiB in the second; 12 MiB an hour',
    'credits  6000 charged, 6000 answered: as it should be',
    'ledger   every law holds in 12 accounts, 6100 entries',
  ])
})

it('says of growth in a short run, and only there, that it may be the warm-up', () => {
  const grows: SoakResult = { ...result, memory: { ...result.memory, verdict: 'grows' } }
  expect(describeSoak(grows).join()).toContain('warm-up for the most part')
  expect(describeSoak({ ...grows, seconds: 600 }).join()).not.toContain('warm-up for the most part')
})
