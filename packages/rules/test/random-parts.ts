import * as fc from 'fast-check'
import type { NaiveStore } from './naive-store.ts'
import { type Command, type CreditKind, credits, type Instant, type RolloverRule } from '../src/index.ts'

/** What a command names is picked from what there is. */
export type MakeCommand = (now: Instant, store: NaiveStore) => Command

export const creditsUpTo = (max: number) => fc.integer({ min: 0, max }).map(credits)

export const ruleArbitrary: fc.Arbitrary<RolloverRule> = fc
  .record({
    mode: fc.constantFrom('all', 'all', 'none', 'percent'),
    percent: fc.integer({ min: 1, max: 100 }),
    percentOf: fc.constantFrom('unused', 'granted'),
    maxAmount: fc.option(creditsUpTo(150)),
    maxRollovers: fc.option(fc.integer({ min: 0, max: 3 })),
    life: fc.oneof(
      fc.constant({ basis: 'forever' } as const),
      fc.record({ basis: fc.constantFrom('origin', 'rollover'), months: fc.integer({ min: 1, max: 4 }) }),
    ),
  })
  .map((rule) => (rule.mode === 'percent' ? rule : withoutPercent(rule)))

function withoutPercent(rule: RolloverRule): RolloverRule {
  return { ...rule, percent: null, percentOf: null }
}

export const idempotencyArbitrary = fc.option(
  fc.record({ key: fc.constantFrom('k1', 'k2', 'k3'), requestHash: fc.constantFrom('h1', 'h1', 'h2') }),
  { freq: 3 },
)

export const pickArbitrary = fc.nat({ max: 1000 })
export const kindArbitrary = fc.constantFrom<CreditKind>('api', 'company')

export const spenderArbitrary = fc.record({
  apiKeyId: fc.constantFrom('key_1', 'key_1', 'key_2', null),
  memberId: fc.constantFrom('mem_1', null),
})

/** A hold of the kind, mostly an open one; null when there is none, or none was asked for. */
export function holdIdOf(store: NaiveStore, kind: CreditKind, pick: number | null): string | null {
  const holds = [...store.holds.values()].filter((hold) => hold.kind === kind)
  if (pick === null || holds.length === 0) return null
  const open = holds.filter((hold) => hold.state === 'open')
  // Ended ones pile up, and what is done to them is always refused.
  return pickOf(open.length === 0 || pick % 5 === 0 ? holds : open, pick).id
}

export function pickOf<Item>(items: readonly Item[], pick: number): Item {
  const item = items[pick % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
