import { describe, expect, it } from 'vitest'
import { collectPages } from './collect-pages.ts'

describe('collecting pages', () => {
  it('follows cursors to the end and runs something between', async () => {
    let between = 0
    const pages = new Map([
      [null, { items: [1, 2], nextCursor: 'a' }],
      ['a', { items: [3], nextCursor: null }],
    ])
    const items = await collectPages(
      async ({ cursor }) => pages.get(cursor) ?? { items: [], nextCursor: null },
      2,
      async () => (between += 1),
    )
    expect([items, between]).toEqual([[1, 2, 3], 2])
  })

  it('refuses a page that is longer than was asked for', async () => {
    const load = async (): Promise<{ items: number[]; nextCursor: null }> => ({
      items: [1, 2],
      nextCursor: null,
    })
    await expect(collectPages(load, 1)).rejects.toThrow('holds 2')
  })
})
