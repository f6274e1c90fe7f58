import { instant } from '@scrip/api'
import { expect, test } from 'vitest'
import { sampleCatalogue } from '../catalogue/sample-catalogue.ts'
import { createJournalBudget } from '../journal/journal-budget.ts'
import { createWorld } from '../worlds/create-world.ts'
import type { World } from '../worlds/world.ts'
import { verifyInvariants } from './verify-invariants.ts'

const now = instant(1_893_456_000_000)

async function openWorld(): Promise<World> {
  const catalogue = sampleCatalogue(1, () => now)
  const settings = {
    seed: 1,
    frozenAt: now,
    scenario: 'fresh',
    baseUrl: 'https://api.scrip.example',
    catalogue,
    onUnexpected: 'error',
    journal: { entriesMax: 10, bodyBytesMax: 1000 },
    journalBudget: createJournalBudget(),
  } as const
  const world = createWorld(settings, 'checked')
  await world.open()
  return world
}

test('is content with a world that keeps the laws', async () => {
  const world = await openWorld()
  expect(() => verifyInvariants(world)).not.toThrow()
})

test('names the laws that are broken, and counts those that it does not show', async () => {
  const { store, ...world } = await openWorld()
  const lawViolations = () =>
    Array.from({ length: 12 }, (_, index) => ({ law: 'L2', message: `grant ${index}` }))
  expect(() => verifyInvariants({ ...world, store: { ...store, lawViolations } })).toThrow(
    /World `checked` breaks credit laws:\nL2: grant 0\n[\s\S]*\nand 2 more$/,
  )
})

test('fails when a call was answered with a 500, and keeps the cause', async () => {
  const world = await openWorld()
  const cause = new Error('a bug')
  world.errors.push(cause)
  expect(() => verifyInvariants(world)).toThrow(expect.objectContaining({ name: 'VerificationError', cause }))
})
