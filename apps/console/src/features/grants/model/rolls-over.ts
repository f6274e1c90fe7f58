import type { KindBalance, StaffGrant } from '@scrip/sdk/admin'

type Announced = KindBalance['next_expiries']

/** As many as the server announces; what comes after the last of a full list it does not say. */
const announcedMost = 10

/**
 * What the end of a grant is: its credits expire, or those left roll over, or it is not said here (a part may do the
 * one and a part the other, or nothing is left).
 * @param announced what of the grant's kind the server says will expire
 */
export function endOf(grant: StaffGrant, announced: Announced): 'expires' | 'rolls_over' | 'unsaid' {
  const { expires_at: end } = grant
  if (end === null || grant.state === 'ended' || grant.available + grant.held === 0) return 'unsaid'
  if (grant.class !== 'paid' || (grant.source !== 'plan' && grant.source !== 'rollover')) return 'expires'
  const last = announced.length < announcedMost ? undefined : announced.at(-1)
  if (last !== undefined && Date.parse(last.at) <= Date.parse(end)) return 'unsaid'
  return announced.some((expiry) => Date.parse(expiry.at) === Date.parse(end)) ? 'unsaid' : 'rolls_over'
}

/** The first rollover of these grants, RFC 3339; null when none of them rolls over. */
export function findNextRollover(grants: readonly StaffGrant[], announced: Announced): string | null {
  const ends = grants.flatMap((grant) =>
    grant.expires_at !== null && endOf(grant, announced) === 'rolls_over' ? [grant.expires_at] : [],
  )
  return ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null
}
