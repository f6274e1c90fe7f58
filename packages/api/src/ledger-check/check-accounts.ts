import {
  type AccountRef,
  type Entry,
  isExpiryChange,
  type LawCheck,
  type LawViolation,
  openLawCheck,
} from '@scrip/rules'
import type { LedgerInspection } from '../ports/ledger-inspection.ts'

export interface AccountCheck {
  readonly account: AccountRef
  /** Ledger entries that were folded. */
  readonly entries: number
  readonly violations: readonly LawViolation[]
}

/**
 * Recomputes every law from what was written, one account after the other and line by line: a server beside it goes on, and
 * no history is held in memory.
 *
 * @param onProgress told how many entries of the account have been read so far.
 */
export async function* checkAccounts(
  ledger: LedgerInspection,
  accounts: readonly AccountRef[],
  onProgress: (entries: number) => void = () => undefined,
): AsyncGenerator<AccountCheck> {
  for (const account of accounts) yield await checkAccount(ledger, account, onProgress)
}

/** An account whose grants were given other expiries is read again: the check must know them beforehand. */
async function checkAccount(
  ledger: LedgerInspection,
  account: AccountRef,
  onProgress: (entries: number) => void,
): Promise<AccountCheck> {
  let known: readonly Entry[] = []
  for (;;) {
    const read = await readOnce(ledger, account, known, onProgress)
    if (read.expiryChanges.length === known.length) {
      return { account, entries: read.entries, violations: read.check?.end() ?? [] }
    }
    known = read.expiryChanges
  }
}

interface Reading {
  /** Null when there is no such account. */
  readonly check: LawCheck | null
  readonly entries: number
  readonly expiryChanges: readonly Entry[]
}

async function readOnce(
  ledger: LedgerInspection,
  account: AccountRef,
  known: readonly Entry[],
  onProgress: (entries: number) => void,
): Promise<Reading> {
  let check: LawCheck | null = null
  let entries = 0
  const expiryChanges: Entry[] = []
  for await (const chunk of ledger.inspectAccount(account)) {
    if (chunk.type === 'head') {
      check = openLawCheck(chunk.records, known)
      continue
    }
    check?.add(chunk)
    entries += chunk.entries.length
    expiryChanges.push(...chunk.entries.filter(isExpiryChange))
    onProgress(entries)
  }
  return { check, entries, expiryChanges }
}
