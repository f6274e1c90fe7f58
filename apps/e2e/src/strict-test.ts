import { test as base, expect } from '@playwright/test'
import { watchFaults } from './watch-faults.ts'

/** The `test` of every story: fails the story, at its end, on any fault that the browser noticed. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const faults = await watchFaults(context)
    await use(context)
    expect(faults.list, 'faults that the browser noticed').toEqual([])
  },
})

export { expect }
