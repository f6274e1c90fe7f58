import * as fc from 'fast-check'
import {
  captureCommand,
  chargeCommand,
  dueCommand,
  holdCommand,
  releaseCommand,
  revealCommand,
} from './build.ts'
import {
  type MakeCommand,
  creditsUpTo,
  idempotencyArbitrary,
  pickArbitrary,
  kindArbitrary,
  spenderArbitrary,
  holdIdOf,
} from './random-parts.ts'
import { credits } from '../src/index.ts'

const callArbitrary = fc.record({
  max: fc.option(creditsUpTo(30), { freq: 4 }),
  idempotency: idempotencyArbitrary,
  dryRun: fc.constantFrom(false, false, false, false, true),
  spender: spenderArbitrary,
  hold: fc.option(pickArbitrary, { freq: 2 }),
})

export const chargeArbitrary = fc
  .record({ call: callArbitrary, units: fc.integer({ min: 0, max: 40 }), unitCost: fc.constantFrom(1, 3) })
  .map(({ call: { hold, spender, ...call }, units, unitCost }): MakeCommand => {
    return (_now, store) =>
      chargeCommand({
        ...call,
        ...spender,
        holdId: holdIdOf(store, 'api', hold),
        units,
        records: units,
        unitCost: credits(unitCost),
      })
  })

export const revealArbitrary = fc
  .record({
    call: callArbitrary,
    unitCost: fc.constantFrom(1, 1, 2),
    companyIds: fc.array(fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6'), { maxLength: 6 }),
  })
  .map(({ call: { hold, spender, ...call }, companyIds, unitCost }): MakeCommand => {
    return (_now, store) =>
      revealCommand(companyIds, {
        ...call,
        ...spender,
        unitCost: credits(unitCost),
        holdId: holdIdOf(store, 'company', hold),
      })
  })

const second = 1
const day = 86_400

export const holdArbitrary = fc
  .record({
    kind: kindArbitrary,
    amount: fc.integer({ min: 0, max: 50 }),
    ttlSeconds: fc.constantFrom(second, 3600, day, 5 * day, 30 * day),
    idempotency: idempotencyArbitrary,
    spender: spenderArbitrary,
  })
  .map(
    ({ amount, spender, ...hold }): MakeCommand =>
      () =>
        holdCommand(amount, { ...hold, ...spender }),
  )

export const endHoldArbitrary = fc
  .record({
    kind: kindArbitrary,
    pick: pickArbitrary,
    isCapture: fc.boolean(),
    amount: fc.option(fc.integer({ min: 0, max: 40 })),
    idempotency: idempotencyArbitrary,
  })
  .map(({ kind, pick, isCapture, amount, idempotency }): MakeCommand => {
    return (_now, store) => {
      const holdId = holdIdOf(store, kind, pick) ?? 'hld_none'
      return isCapture
        ? captureCommand(holdId, amount, { kind, idempotency })
        : releaseCommand(holdId, { kind, idempotency })
    }
  })

export const runDueArbitrary = kindArbitrary.map(
  (kind): MakeCommand =>
    () =>
      dueCommand(kind),
)

/** Breaks a law, so it must fail alone. */
export const poisonArbitrary = fc.constant(() => chargeCommand({ units: -1, records: 0 }))
