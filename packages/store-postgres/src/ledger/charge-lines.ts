import type { Changes } from '@scrip/rules'
import type { ChargeLines, UsageLine } from '../rows/usage-record-row.ts'

const noLines: ChargeLines = { is_captured: false, sequence_from: null, sequence_to: null }

/** The usage records of a change, each with the sequence numbers of the entries that are its slices. */
export function usageLinesOf({ entries, usageRecords }: Changes): readonly UsageLine[] {
  if (usageRecords.length === 0) return []
  const linesByCharge = new Map<string, ChargeLines>()
  for (const { chargeId, type, sequence } of entries) {
    if (chargeId === null || (type !== 'charge' && type !== 'capture')) continue
    const first = linesByCharge.get(chargeId)?.sequence_from ?? sequence
    linesByCharge.set(chargeId, {
      is_captured: type === 'capture',
      sequence_from: first,
      sequence_to: sequence,
    })
  }
  return usageRecords.map((usage) => ({
    id: usage.id,
    usage,
    lines: usage.chargeId === null ? noLines : (linesByCharge.get(usage.chargeId) ?? noLines),
  }))
}
