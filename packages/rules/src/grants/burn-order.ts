import type { Grant } from '../model/grant.ts'

/**
 * Compares two grants of one account: negative when `a` burns before `b`. A total order, since sequences differ.
 * By priority (smaller first), expiry (sooner first, never last), class (unpaid first), effective instant (older first),
 * sequence.
 *
 * @see credit-rules, section 3
 */
export function burnOrder(a: Grant, b: Grant): number {
  if (a.priority !== b.priority) return a.priority - b.priority
  if (a.expiresAt !== b.expiresAt) {
    if (a.expiresAt === null) return 1
    if (b.expiresAt === null) return -1
    return a.expiresAt - b.expiresAt
  }
  if (a.class !== b.class) return a.class === 'unpaid' ? -1 : 1
  if (a.effectiveAt !== b.effectiveAt) return a.effectiveAt - b.effectiveAt
  return a.sequence - b.sequence
}

/** The live ones among an account's grants, in the order in which they would burn. */
export function liveInBurnOrder(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter((grant) => grant.state === 'live').toSorted(burnOrder)
}
