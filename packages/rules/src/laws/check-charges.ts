import type { AccountCheck, PaidCharge } from './account-check.ts'
import type { LawBook } from './law-violation.ts'
import type { Entry } from '../model/entry.ts'
import type { UsageRecord } from '../model/usage-record.ts'

/** A charge of which not all has been seen. */
interface OpenCharge {
  usage: UsageRecord | null
  taken: number
  isOutOfHold: boolean
}

/**
 * Charges against their slices, out of grants and out of holds. Only charges that are not whole yet are kept, which are few
 * when usage records come in step with the entries.
 *
 * @param onCharge told of each charge, as soon as its slices sum to its cost, or at the end.
 */
export function checkCharges(
  book: LawBook,
  onCharge: (charge: PaidCharge) => void,
): AccountCheck & { readonly usage: (usage: UsageRecord) => void } {
  const open = new Map<string, OpenCharge>()
  const of = (chargeId: string): OpenCharge => {
    const found = open.get(chargeId) ?? { usage: null, taken: 0, isOutOfHold: false }
    open.set(chargeId, found)
    return found
  }
  const closeIfWhole = (chargeId: string, { usage, taken, isOutOfHold }: OpenCharge): void => {
    if (usage?.cost !== taken) return
    open.delete(chargeId)
    onCharge({ usage, isOutOfHold })
  }
  return {
    entry: (entry) => {
      if (!isSlice(entry) || entry.chargeId === null) return
      const charge = of(entry.chargeId)
      charge.taken -= entry.amount + entry.heldAmount
      charge.isOutOfHold ||= entry.type === 'capture'
      closeIfWhole(entry.chargeId, charge)
    },
    usage: (usage) => {
      const { chargeId, cost } = usage
      book.expect('L5', (cost === 0) === (chargeId === null), () => {
        return `${chargeId ?? usage.id}: a charge has a cost, and only it`
      })
      if (chargeId === null) return
      const charge = of(chargeId)
      charge.usage = usage
      closeIfWhole(chargeId, charge)
    },
    end: () => {
      for (const [chargeId, { usage, taken, isOutOfHold }] of open) {
        book.expect('L5', usage !== null, () => `${chargeId}: has slices and no usage record`)
        if (usage === null) continue
        book.expect('L5', false, () => `${chargeId}: slices sum to ${taken}, the cost is ${usage.cost}`)
        onCharge({ usage, isOutOfHold })
      }
    },
  }
}

function isSlice({ type }: Entry): boolean {
  return type === 'charge' || type === 'capture'
}
