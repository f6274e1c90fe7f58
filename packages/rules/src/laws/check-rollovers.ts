import type { AccountCheck } from './account-check.ts'
import type { LawBook } from './law-violation.ts'
import type { Grant } from '../model/grant.ts'

/** What is carried out of one grant comes into its child in the same transaction, and nothing stays between (L1, L18). */
export function checkRollovers(book: LawBook, grants: readonly Grant[]): AccountCheck {
  const between = new Map<string, number>()
  const carriedOut = new Map<string, number>()
  return {
    entry: ({ type, transactionId, grantId, amount }) => {
      if (type !== 'rollover_out' && type !== 'rollover_in') return
      const sum = (between.get(transactionId) ?? 0) + amount
      if (sum === 0) between.delete(transactionId)
      else between.set(transactionId, sum)
      if (type === 'rollover_out') carriedOut.set(grantId, (carriedOut.get(grantId) ?? 0) - amount)
    },
    end: () => {
      for (const [transactionId, sum] of between) {
        book.expect('L1', false, () => `${transactionId}: ${sum} stays between the grants of a rollover`)
      }
      const carriedIn = checkChildren(book, grants)
      // What comes back to a grant after its end rolls over too, so a grant may have more than one child.
      for (const parentId of new Set([...carriedIn.keys(), ...carriedOut.keys()])) {
        const [out, into] = [carriedOut.get(parentId) ?? 0, carriedIn.get(parentId) ?? 0]
        book.expect('L18', out === into, () => `${parentId}: carried ${out}, its children have ${into}`)
      }
    },
  }
}

/** What the children of each grant have. */
function checkChildren(book: LawBook, grants: readonly Grant[]): ReadonlyMap<string, number> {
  const byId = new Map(grants.map((grant) => [grant.id, grant]))
  const carriedIn = new Map<string, number>()
  for (const grant of grants) {
    if (grant.source !== 'rollover' || grant.parentId === null) continue
    carriedIn.set(grant.parentId, (carriedIn.get(grant.parentId) ?? 0) + grant.amount)
    const parent = byId.get(grant.parentId)
    const isNext = parent?.generation === grant.generation - 1
    book.expect('L18', isNext, () => `${grant.id}: is not one generation on`)
    const isPaid = grant.class === 'paid' && parent?.class === 'paid'
    book.expect('L18', isPaid, () => `${grant.id}: only paid credits roll`)
  }
  return carriedIn
}
