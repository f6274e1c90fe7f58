import { expect, test } from 'vitest'
import { estimateCharge } from './estimate-charge.ts'
import { openBare } from '../../test/account-driver.ts'
import { at, chargeCommand, grantCommand } from '../../test/build.ts'
import { credits } from '../model/credits.ts'

const start = at('2026-11-01')
const now = at('2026-11-02')
const unitCost = credits(3)

function viewWith(...amounts: readonly number[]) {
  const driver = openBare(start)
  for (const amount of amounts) driver.run(grantCommand(amount), start)
  return driver
}

test('is what the charge then takes, out of the same grants', () => {
  const driver = viewWith(4, 10)
  const estimate = estimateCharge(driver.view, { units: 3, unitCost }, now)
  expect(estimate).toMatchObject({ cost: 9, available: 14, missing: 0 })
  const charged = driver.run(chargeCommand({ units: 3, unitCost }), now)
  expect(charged.outcome).toMatchObject({
    status: 'accepted',
    result: { cost: 9, slices: estimate.slices.map(({ grant, amount }) => ({ grantId: grant.id, amount })) },
  })
})

test('says what is short, and names no grants then', () => {
  const view = viewWith(4).view
  expect(estimateCharge(view, { units: 2, unitCost }, now)).toEqual({
    cost: 6,
    available: 4,
    missing: 2,
    slices: [],
  })
})

test('of nothing costs nothing', () => {
  const view = viewWith().view
  expect(estimateCharge(view, { units: 0, unitCost }, now)).toMatchObject({ cost: 0, missing: 0, slices: [] })
})
