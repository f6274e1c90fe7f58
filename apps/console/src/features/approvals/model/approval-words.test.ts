import { expect, it } from 'vitest'
import { describeDecision, describeMoves } from './approval-words.ts'

it('never adds up the two kinds', () => {
  expect(describeMoves({ moves: [{ kind: 'api', amount: 20_000 }] })).toBe('20,000 API credits')
  const both = [
    { kind: 'api', amount: 1 },
    { kind: 'company', amount: 2000 },
  ] as const
  expect(describeMoves({ moves: [...both] })).toBe('1 API credit, 2,000 company credits')
  expect(describeMoves({ moves: [] })).toBe('No credits')
})

it('says of every end whether credits moved', () => {
  const by = { type: 'staff', id: 'staff_1', label: 'ada@scrip.example' } as const
  const decision = { by, at: '2026-11-23T00:00:00Z', note: null, made_id: null }
  expect(describeDecision({ state: 'run', decision })).toContain('by ada@scrip.example')
  expect(describeDecision({ state: 'run', decision })).toContain('The credits have moved.')
  for (const state of ['rejected', 'withdrawn', 'stale', 'expired'] as const) {
    expect(describeDecision({ state, decision: null })).toContain('No credits moved.')
  }
})
