import { createSeededIds } from '@scrip/testkit'
import { expect, it } from 'vitest'
import { RepeatedIds } from './repeated-ids.ts'

it('gives the same ids again after a rewind, and new ones beyond them', () => {
  const ids = new RepeatedIds(createSeededIds(1))
  const first = [ids.next('chg'), ids.next('ent')]
  ids.rewind()
  expect([ids.next('chg'), ids.next('ent')]).toEqual(first)
  expect(first).not.toContain(ids.next('ent'))
})

it('never gives an id twice in one turn, also when another prefix is asked for than before', () => {
  const ids = new RepeatedIds(createSeededIds(1))
  for (const prefix of ['chg', 'ent', 'chg']) ids.next(prefix)
  ids.rewind()
  const again = ['ent', 'ent', 'chg'].map((prefix) => ids.next(prefix))
  expect(new Set(again).size).toBe(3)
  expect(again.map((id) => id.slice(0, 3))).toEqual(['ent', 'ent', 'chg'])
})
