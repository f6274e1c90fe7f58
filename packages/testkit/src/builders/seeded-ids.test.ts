import { describe, expect, it } from 'vitest'
import { createSeededIds } from './seeded-ids.ts'

describe('seeded ids', () => {
  it('are the same for the same seed, and others for another', () => {
    const ids = createSeededIds(1)
    expect(ids.next('grant')).toBe(createSeededIds(1).next('grant'))
    expect(createSeededIds(1).next('grant')).not.toBe(createSeededIds(2).next('grant'))
  })

  it('sort in the order in which they were made, and have the shape of real ones', () => {
    const ids = createSeededIds(1)
    const made = Array.from({ length: 2000 }, () => ids.next('ent'))
    expect(made.toSorted()).toEqual(made)
    expect(new Set(made).size).toBe(made.length)
    expect(made.every((id) => /^ent_[0-9A-Za-z]+$/.test(id))).toBe(true)
  })
})
