import type { Balance } from '@scrip/sdk/admin'
import { formatCredits } from './format-credits.ts'

/** A number of credits before and after a write. */
export interface EffectRow {
  readonly label: string
  readonly before: number
  readonly after: number
}

const parts = [
  ['Available', 'available'],
  ['Held', 'held'],
  ['Used', 'used'],
  ['Expired', 'expired'],
  ['Voided', 'voided'],
  ['Granted', 'granted'],
] as const

/** Available always; of the rest what the write changes, or what there is. */
export function toEffectRows(effect: {
  readonly before: Balance
  readonly after: Balance
}): readonly EffectRow[] {
  const { before, after } = effect
  return parts
    .map(([label, part]) => ({ label, before: before[part], after: after[part] }))
    .filter((row) => row.label === 'Available' || row.before !== row.after)
}

/** What of a preview is another than it was: what a person must look at again. */
export interface Difference {
  readonly label: string
  readonly was: string
  readonly is: string
}

/** Row by row, in the order of the newer preview; a row that only one of the two has is a difference too. */
export function findDifferences(
  former: readonly EffectRow[],
  current: readonly EffectRow[],
): readonly Difference[] {
  const labels = [...new Set([...current, ...former].map(({ label }) => label))]
  return labels.flatMap((label) => {
    const was = former.find((row) => row.label === label)
    const is = current.find((row) => row.label === label)
    return [
      difference(`${label} before`, was?.before, is?.before),
      difference(`${label} after`, was?.after, is?.after),
    ].flat()
  })
}

function difference(label: string, was: number | undefined, is: number | undefined): readonly Difference[] {
  return was === is ? [] : [{ label, was: write(was), is: write(is) }]
}

function write(value: number | undefined): string {
  return value === undefined ? 'unchanged' : formatCredits(value)
}
