import type { StaffEntry } from '@scrip/sdk/admin'
import { operationLabel, reasonLabel } from '../../../ui/labels.ts'

/** Words for ids, as far as the page knows them. */
export interface Names {
  readonly keys: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, string>
}

const noteLengthMax = 40

/**
 * Spending is of the key or the member that spent. Anything else bears the key of the charge or hold that it undoes, and is
 * nobody's spending: a refund was not made by the key that it refunds.
 */
export function isSpending({ type }: Pick<StaffEntry, 'type'>): boolean {
  return type === 'charge' || type === 'capture' || type === 'hold'
}

/** Who did it: of spending the key or the member by name, of anything else the entry's own actor. */
export function describeActor(entry: StaffEntry, names: Names): string {
  if (!isSpending(entry)) return entry.actor.label
  const key = entry.api_key_id === null ? undefined : names.keys.get(entry.api_key_id)
  const member = entry.member_id === null ? undefined : names.members.get(entry.member_id)
  return key ?? member ?? entry.actor.label
}

/** What it was: of spending its operation, of anything else the reason and the note that were given. Null: nothing is said. */
export function describeWhat(entry: StaffEntry): string | null {
  if (isSpending(entry) && entry.operation !== null) return operationLabel(entry.operation)
  const reason = entry.reason_code === null ? [] : [reasonLabel(entry.reason_code)]
  const note = entry.note === null ? [] : [shorten(entry.note)]
  const words = [...reason, ...note].join(': ')
  return words === '' ? null : words
}

function shorten(note: string): string {
  return note.length > noteLengthMax ? `${note.slice(0, noteLengthMax - 1)}…` : note
}
