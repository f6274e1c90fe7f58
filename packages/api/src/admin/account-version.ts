import { type AccountRef, type Instant, balanceAt } from '@scrip/rules'
import { toApiStaffEntry } from '../credits/api-entry.ts'
import { type Refused, refuse } from '../http/answer.ts'
import type { Ports } from '../ports/ports.ts'

const changesMax = 20

/** `"17"` or `17`. Versions that we never gave are known to be stale. */
export function parseVersion(ifMatch: string): number | 'unknown' {
  const text = ifMatch.replaceAll('"', '')
  return /^\d{1,15}$/.test(text) ? Number(text) : 'unknown'
}

/** The version of what a write touches: of one account its own, of both `17.4`. */
export async function loadVersion(
  ports: Ports,
  accounts: readonly AccountRef[],
  now: Instant,
): Promise<string> {
  const views = await ports.ledger.loadAccounts(accounts)
  return views.map((view) => balanceAt(view, now).version).join('.')
}

export function toEntityTag(version: string): { ETag: string } {
  return { ETag: `"${version}"` }
}

/** 412 with the version now and what happened, so that the person can look and decide again. */
export async function refuseStale(
  { ports, now }: { readonly ports: Ports; readonly now: Instant },
  accounts: readonly AccountRef[],
): Promise<Refused> {
  const [current, lists] = await Promise.all([
    loadVersion(ports, accounts, now),
    Promise.all(accounts.map((account) => ports.ledger.listEntries(entriesOf(account), newest))),
  ])
  const entries = lists.flatMap(({ items }) => items)
  const changes = entries.toSorted((a, b) => b.entry.recordedAt - a.entry.recordedAt).slice(0, changesMax)
  return refuse(
    'version_conflict',
    `The account is at version ${current} by now. Look at the changes and preview again.`,
    { current_version: current, changes: changes.map(toApiStaffEntry) },
  )
}

const newest = { cursor: null, limit: changesMax }

function entriesOf(account: AccountRef) {
  return {
    ...account,
    types: null,
    from: null,
    to: null,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
    source: null,
    actorId: null,
  }
}
