import { bookCharge, expiringOf, remainingAfter, usageRecordOf } from './book-charge.ts'
import { unitsUnderCap } from './units-under-cap.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { ChargeCommand } from '../command.ts'
import { credits } from '../model/credits.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { CallResult } from '../outcome.ts'
import { accept, isRefused, type Verdict } from '../verdict.ts'

/** Charges a call for its records, or for one lookup: whole units only, all of them or none (rulebook 2.1, 2.2). */
export function decideCharge(draft: AccountDraft, command: ChargeCommand): Verdict {
  const { kind, unitCost, units } = command
  assertCount('units', units)
  assertCount('records', command.records)
  const unitsAllowed = unitsUnderCap(units, unitCost, command.max)
  const records = recordsAllowed(command, unitsAllowed)
  const cost = credits(unitsAllowed * unitCost)
  const cut = unitsAllowed < units ? ` (${units} found, cut by the cap of ${command.max ?? 0})` : ''
  const booked = bookCharge(draft, command, cost, `${unitsAllowed} × ${unitCost} ${kind}${cut}`)
  if (isRefused(booked)) return booked
  const usage = usageRecordOf(draft, command, { cost, records, windowHits: 0, chargeId: booked.chargeId })
  const result: CallResult = {
    type: 'call',
    kind,
    cost,
    chargeId: command.dryRun ? null : booked.chargeId,
    unitsAllowed,
    records,
    windowHits: 0,
    slices: booked.slices,
    hold: booked.hold,
    remaining: remainingAfter(draft, command, cost),
    expiring: expiringOf(draft),
    windows: [],
    companyIdsLeftOut: [],
    replay: command.replay,
  }
  return accept(result, { usageRecords: [usage] })
}

/** A lookup's records come all together or not at all; records that are units are cut with them. */
function recordsAllowed(command: ChargeCommand, unitsAllowed: number): number {
  if (command.records === command.units) return unitsAllowed
  return unitsAllowed < command.units ? 0 : command.records
}

function assertCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new InvariantError('count_out_of_range', `${name} is ${value}, which is not a count`)
  }
}
