import type { AccountRecords, Grant, Outcome } from '@scrip/rules'

/** What a caller is told, ids aside. */
export function observeOutcome(outcome: Outcome): unknown {
  if (outcome.status === 'failed') throw outcome.error
  if (outcome.status === 'refused') return outcome.refusal
  const { result } = outcome
  switch (result.type) {
    case 'call': {
      const { kind, cost, records, windowHits, remaining, expiring, slices } = result
      return {
        kind,
        cost,
        records,
        windowHits,
        remaining,
        expiring,
        taken: slices.map(({ amount }) => amount),
      }
    }
    case 'grant':
      return { before: result.before, after: result.after, version: result.version }
    case 'hold':
      return { amount: result.hold.amount, held: result.hold.held, expiresAt: result.hold.expiresAt }
    default:
      return result.type
  }
}

/** Everything that was written, ids aside: what has an id is named by its place in its account. */
export function observeBooks(books: readonly AccountRecords[]): unknown {
  return books
    .map(({ account, grants, entries, usageRecords, windows, holds }) => {
      const sequenceOf = new Map(grants.map(({ id, sequence }) => [id, sequence]))
      return {
        account,
        grants: grants
          .map((grant) => ({ ...withoutIds(grant), parent: sequenceOf.get(grant.parentId ?? '') }))
          .toSorted((a, b) => a.sequence - b.sequence),
        entries: entries
          .map(({ sequence, type, amount, heldAmount, grantId, balanceBefore, balanceAfter, ...entry }) => ({
            sequence,
            type,
            amount,
            heldAmount,
            balanceBefore,
            balanceAfter,
            grant: sequenceOf.get(grantId),
            effectiveAt: entry.effectiveAt,
            recordedAt: entry.recordedAt,
            requestId: entry.requestId,
          }))
          .toSorted((a, b) => a.sequence - b.sequence),
        usage: usageRecords
          .map(({ requestId, cost, records, windowHits, balanceAfter }) => ({
            requestId,
            cost,
            records,
            windowHits,
            balanceAfter,
          }))
          .toSorted((a, b) => (a.requestId < b.requestId ? -1 : 1)),
        windows: windows
          .map(({ companyId, openedAt, endsAt }) => ({ companyId, openedAt, endsAt }))
          .toSorted((a, b) => (a.companyId < b.companyId ? -1 : 1)),
        holds: holds
          .map(({ amount, held, state }) => ({ amount, held, state }))
          .toSorted((a, b) => a.held - b.held),
      }
    })
    .toSorted((a, b) => (keyOf(a.account) < keyOf(b.account) ? -1 : 1))
}

function withoutIds(grant: Grant): Omit<Grant, 'id' | 'parentId' | 'actor' | 'reason'> {
  const { id: _, parentId: __, actor: ___, reason: ____, ...own } = grant
  return own
}

function keyOf({ teamId, kind }: AccountRecords['account']): string {
  return `${teamId} ${kind}`
}
