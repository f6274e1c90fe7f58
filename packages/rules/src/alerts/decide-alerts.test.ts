import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AlertLevel,
  alertLevels,
  type AlertState,
  decideAlerts,
  newAlertState,
} from './decide-alerts.ts'
import { at } from '../../test/build.ts'
import { credits } from '../model/credits.ts'
import { addDays, instant } from '../model/instant.ts'

const now = at('2026-11-10')

function read(available: number, state: AlertState = newAlertState, over: object = {}) {
  const reading = { periodCredits: credits(1000), nextExpiries: [], daysBefore: 7, now }
  return decideAlerts(state, { ...reading, available: credits(available), ...over })
}

const levelsOf = ({ alerts }: ReturnType<typeof read>) =>
  alerts.flatMap((alert) => (alert.type === 'credits_low' ? [alert.level] : []))

describe('alerts', () => {
  test('fire at 75 %, 90 % and 100 %, and not one credit before', () => {
    expect([251, 250, 101, 100, 1, 0].map((available) => levelsOf(read(available)))).toEqual([
      [],
      [75],
      [75],
      [75, 90],
      [75, 90],
      [75, 90, 100],
    ])
  })

  test('fire once, and again after credits came back above the level', () => {
    const low = read(200)
    expect(levelsOf(read(180, low.state))).toEqual([])
    const up = read(300, low.state)
    expect(levelsOf(read(200, up.state))).toEqual([75])
  })

  test('need a period with credits', () => {
    expect(read(0, newAlertState, { periodCredits: credits(0) }).alerts).toEqual([])
  })

  test('tell of an expiry once, seven days before it', () => {
    const nextExpiries = [{ amount: credits(30), at: addDays(now, 7) }]
    expect(read(900, newAlertState, { nextExpiries, now: instant(now - 1) }).alerts).toEqual([])
    const told = read(900, newAlertState, { nextExpiries })
    expect(told.alerts).toEqual([{ type: 'credits_expiring', amount: 30, at: addDays(now, 7) }])
    expect(read(900, told.state, { nextExpiries }).alerts).toEqual([])
    expect(read(900, told.state, { now: addDays(now, 8) }).state.expiries).toEqual([])
  })

  test('L33: each fires once per crossing, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1200 }), { maxLength: 30 }), (balances) => {
        const below = new Set<AlertLevel>()
        let state = newAlertState
        for (const available of balances) {
          const decision = read(available, state)
          const expected = alertLevels.filter((level) => {
            const isBelow = available <= 10 * (100 - level)
            const isCrossed = isBelow && !below.has(level)
            if (isBelow) below.add(level)
            else below.delete(level)
            return isCrossed
          })
          expect(levelsOf(decision)).toEqual(expected)
          state = decision.state
        }
      }),
    )
  })
})
