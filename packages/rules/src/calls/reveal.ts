import { bookCharge, expiringOf, remainingAfter, usageRecordOf } from './book-charge.ts'
import { unitsUnderCap } from './units-under-cap.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { RevealCommand } from '../command.ts'
import type { AccessWindow } from '../model/access-window.ts'
import { credits } from '../model/credits.ts'
import { addDays, type Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { CallResult } from '../outcome.ts'
import { accept, isRefused, type Verdict } from '../verdict.ts'

/** The companies of one reveal, each once, in the order in which they were first named. */
interface SortedCompanies {
  /** With their open window, which makes them free. */
  readonly open: ReadonlyMap<string, AccessWindow>
  readonly charged: ReadonlySet<string>
  /** Named, not open, and beyond the cap. */
  readonly leftOut: readonly string[]
  readonly allowed: readonly string[]
}

/**
 * Charges the distinct companies without an open window, all or nothing, and opens a window for each (L27, L28, L29). What is
 * open stays free and is not prolonged.
 *
 * @see credit-rules, section 5
 */
export function decideReveal(
  draft: AccountDraft,
  windows: ReadonlyMap<string, AccessWindow>,
  command: RevealCommand,
): Verdict {
  // A window names the charge that opened it, so opening one for nothing would break the record.
  if (command.unitCost === 0) throw new InvariantError('unit_cost_out_of_range', 'a reveal has a price')
  const companies = sortCompanies(windows, command, draft.now)
  const windowHits = companies.open.size
  const records = companies.charged.size
  const cost = credits(records * command.unitCost)
  const priced = `${records} × ${command.unitCost} company, ${windowHits} under an open window`
  const booked = bookCharge(draft, command, cost, priced)
  if (isRefused(booked)) return booked
  const { chargeId } = booked
  const opened = chargeId === null ? [] : openWindows(draft, command, windows, companies.charged, chargeId)
  const usage = usageRecordOf(draft, command, { cost, records, windowHits, chargeId })
  const result: CallResult = {
    type: 'call',
    kind: 'company',
    cost,
    chargeId: command.dryRun ? null : chargeId,
    unitsAllowed: companies.allowed.length,
    records,
    windowHits,
    slices: booked.slices,
    hold: booked.hold,
    remaining: remainingAfter(draft, command, cost),
    expiring: expiringOf(draft),
    windows: windowsInOrder(companies, opened),
    companyIdsLeftOut: companies.leftOut,
    replay: command.replay,
  }
  return accept(result, { usageRecords: [usage], windows: opened })
}

/** Half-open: at `endsAt` the window is closed. */
export function isWindowOpen(window: AccessWindow, now: Instant): boolean {
  return window.openedAt <= now && now < window.endsAt
}

function sortCompanies(
  windows: ReadonlyMap<string, AccessWindow>,
  command: RevealCommand,
  now: Instant,
): SortedCompanies {
  const named = new Set(command.companyIds)
  const chargedMax = unitsUnderCap(named.size, command.unitCost, command.max)
  const open = new Map<string, AccessWindow>()
  const charged = new Set<string>()
  const leftOut: string[] = []
  const allowed: string[] = []
  for (const companyId of named) {
    const window = windows.get(companyId)
    if (window !== undefined && isWindowOpen(window, now)) open.set(companyId, window)
    else if (charged.size < chargedMax) charged.add(companyId)
    else {
      leftOut.push(companyId)
      continue
    }
    allowed.push(companyId)
  }
  return { open, charged, leftOut, allowed }
}

function openWindows(
  draft: AccountDraft,
  command: RevealCommand,
  windows: ReadonlyMap<string, AccessWindow>,
  companyIds: ReadonlySet<string>,
  chargeId: string,
): readonly AccessWindow[] {
  const { teamId, requestId } = command
  const openedAt = draft.now
  const endsAt = addDays(openedAt, command.windowDays)
  return [...companyIds].map((companyId) => {
    const id = draft.id('win')
    const number = (windows.get(companyId)?.number ?? 0) + 1
    return { id, teamId, companyId, number, openedAt, endsAt, closedAt: null, chargeId, requestId }
  })
}

function windowsInOrder(companies: SortedCompanies, opened: readonly AccessWindow[]): CallResult['windows'] {
  const openedByCompany = new Map(opened.map((window) => [window.companyId, window]))
  const windows: (AccessWindow & { readonly charged: boolean })[] = []
  for (const companyId of companies.allowed) {
    const hit = companies.open.get(companyId)
    const window = hit ?? openedByCompany.get(companyId)
    if (window !== undefined) windows.push({ ...window, charged: hit === undefined })
  }
  return windows
}
