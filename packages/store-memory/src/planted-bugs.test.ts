import { createSeededIds, createTestClock, findDifference, type MakeStore } from '@scrip/testkit'
import { instant } from '@scrip/rules'
import { parseScript, replay, type Script, type SimStore, simulate } from '@scrip/testkit/simulator'
import { describe, expect, it } from 'vitest'
import { makeMemoryStore } from './test/make-memory-store.ts'
import { makeSimStore } from './test/make-sim-store.ts'
import { createBuggyStore, type PlantedBug, plantedBugs } from './test/planted-bugs.ts'

const bugs = Object.entries(plantedBugs)

// A search for differences that finds none proves something only if it finds these (L37).
describe('the differential search finds a store that', { timeout: 60_000 }, () => {
  it.each(bugs)('%s', async (_name, bug) => {
    const makeBuggy: MakeStore = async (world) => {
      const store = createBuggyStore(bug, world)
      return { store, inspect: async () => store.inspect(), close: async () => undefined }
    }
    const options = { runs: 500, seed: 1, isShrunk: false }
    expect(await findDifference(makeMemoryStore, makeBuggy, options)).toContain('Counterexample')
  })
})

describe('the simulator finds a store that', { timeout: 60_000 }, () => {
  it.each(bugs)('%s', async (_name, bug) => {
    const openStore = openBuggy(bug)
    expect(await simulate({ seed: 1, steps: 20_000, openStore, shrinkSeconds: 0 })).not.toBeNull()
  })
})

describe('a counter-example of the simulator', { timeout: 60_000 }, () => {
  it('is a short script that fails again in the same way, and not on a sound store', async () => {
    const openStore = openBuggy(plantedBugs['forgets payments'] ?? {})
    const found = await simulate({ seed: 1, steps: 20_000, openStore, shrinkSeconds: 10 })
    if (found === null) throw new Error('nothing was found')
    expect(found.message).toMatch(/record_payment|claw_back/)
    // It takes two notices of one payment; what is printed is read by a person.
    expect(found.script.steps.length).toBeLessThanOrEqual(3)
    const script = readBack(found.script)
    expect(await replay(openStore, script)).toBe(found.message)
    expect(await replay(makeSimStore, script)).toBeNull()
  })
})

describe('the differential search', { timeout: 60_000 }, () => {
  it('walks through accepted, replayed and refused commands, and due work of each type', async () => {
    const seen = new Set<string>()
    const makeCounted: MakeStore = async (world) => {
      const underTest = await makeMemoryStore(world)
      const { ledger } = underTest.store
      const submit: typeof ledger.submit = async (commands) => {
        const outcomes = await ledger.submit(commands)
        for (const outcome of outcomes) {
          seen.add(outcome.status)
          if (outcome.status === 'refused') seen.add(outcome.refusal.code)
          if (outcome.status === 'accepted' && outcome.result.type === 'account') {
            for (const { type } of outcome.result.fired) seen.add(type)
          }
        }
        return outcomes
      }
      return { ...underTest, store: { ...underTest.store, ledger: { ...ledger, submit } } }
    }
    expect(await findDifference(makeMemoryStore, makeCounted, { runs: 400, seed: 1 })).toBeNull()
    expect([...seen].toSorted()).toEqual([
      'accepted',
      'account_exists',
      'account_not_found',
      'activation',
      'budget_exceeded',
      'budget_not_found',
      'charge_not_found',
      'claw_back_exceeds_payment',
      'expiry',
      'grant_ended',
      'grant_not_found',
      'hold_ended',
      'hold_expiry',
      'hold_insufficient',
      'hold_not_found',
      'idempotency_key_reused',
      'insufficient_credits',
      'invalid_field',
      'payment_not_found',
      'period',
      'plan_change',
      'refund_exceeds_charge',
      'refused',
      'replayed',
      'rollover',
      'version_conflict',
    ])
  })
})

function openBuggy(bug: PlantedBug): () => Promise<SimStore> {
  return async () => {
    const world = { clock: createTestClock(instant(0)), ids: createSeededIds(1) }
    const { ledger, teams } = createBuggyStore(bug, world)
    return { ...world, ledger, teams, crash: null }
  }
}

/** As a file would give it. */
function readBack(script: Script): Script {
  return parseScript(JSON.stringify(script))
}
