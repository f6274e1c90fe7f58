import { instantText } from '../calendar/instant-text.ts'
import type { Credits } from '../model/credits.ts'
import type { Grant } from '../model/grant.ts'
import type { UsageRecord } from '../model/usage-record.ts'

export interface ChargeWithSlices {
  readonly usage: UsageRecord
  /** The hold that paid; null when none was named. */
  readonly holdId: string | null
  /** In the order in which they were taken: the order of the charge's entries. */
  readonly slices: readonly { readonly grant: Grant; readonly amount: Credits }[]
}

/**
 * Says in plain sentences why these grants paid for a call. Only what never changes of a grant is read, so the answer is
 * the same a year later.
 */
export function explainCharge(charge: ChargeWithSlices): readonly string[] {
  const { usage, slices, holdId } = charge
  if (slices.length === 0) return [whyFree(usage)]
  const sentences = holdId === null ? whyInOrder(slices) : underHold(slices, holdId)
  return [...sentences, `${countText(usage.cost)} of kind ${usage.kind} in all, ${usage.balanceAfter} left.`]
}

type PaidSlices = ChargeWithSlices['slices']

/** The order was decided when the hold was made. */
function underHold(slices: PaidSlices, holdId: string): readonly string[] {
  return slices.map(({ grant, amount }) => {
    return `${grant.id} (${grant.source}, ${expiryText(grant)}) was set aside under ${holdId}: ${countText(amount)}.`
  })
}

function whyInOrder(slices: PaidSlices): readonly string[] {
  return slices.map(({ grant, amount }, index) => {
    const next = slices[index + 1]
    const place =
      next === undefined && index === 0 ? 'pays alone' : index === 0 ? 'burns first' : 'burns next'
    const why = next === undefined ? '' : `, since ${whyBefore(grant, next.grant)}`
    // A charge takes the shortest prefix, so every grant but the last one was emptied.
    const all = next === undefined ? '' : ', all it had'
    return `${grant.id} (${grant.source}, ${expiryText(grant)}) ${place}${why}: ${countText(amount)}${all}.`
  })
}

function whyFree(usage: UsageRecord): string {
  if (usage.windowHits === 0) return 'Nothing was taken: the call had nothing to charge.'
  const companies = usage.windowHits === 1 ? '1 company was' : `${usage.windowHits} companies were`
  return `Nothing was taken: ${companies} under an open access window.`
}

/** The first key of the burn order that tells the two apart. */
function whyBefore(grant: Grant, next: Grant): string {
  if (grant.priority !== next.priority) return `its priority ${grant.priority} is before ${next.priority}`
  if (grant.expiresAt !== next.expiresAt) return 'it expires sooner than the next'
  if (grant.class !== next.class) return 'unpaid credits burn before paid ones'
  if (grant.effectiveAt !== next.effectiveAt) return 'it is older than the next'
  return 'it was given before the next'
}

function expiryText(grant: Grant): string {
  return grant.expiresAt === null ? 'never expires' : `expires ${instantText(grant.expiresAt)}`
}

function countText(amount: Credits): string {
  return amount === 1 ? '1 credit' : `${amount} credits`
}
