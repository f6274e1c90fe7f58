import type { DueWork, FiredWork, TurnReport } from '../clock/mock-clock.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'

// What the control API answers is the interface's own objects in JSON, so only instants have to be made again.

type Wire<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Wire<Value[Name]> }
      : Value

export function parseTurnReport(value: unknown): TurnReport {
  const { from, to, fired } = value as Wire<Pick<TurnReport, 'from' | 'to' | 'fired'>>
  return { from: new Date(from), to: new Date(to), fired: fired.map(parseFired), webhooks: [] }
}

function parseFired(fired: Wire<FiredWork>): FiredWork {
  return { ...fired, at: new Date(fired.at) }
}

export interface ClockState {
  readonly now: Date
  readonly upcoming: readonly DueWork[]
}

export function parseClockState(value: unknown): ClockState {
  const { now, upcoming } = value as Wire<ClockState>
  return { now: new Date(now), upcoming: upcoming.map((due) => ({ ...due, at: new Date(due.at) })) }
}

export function parseJournalEntry(value: unknown): JournalEntry {
  const entry = value as Omit<JournalEntry, 'at'> & { readonly at: string }
  return { ...entry, at: new Date(entry.at) }
}

export function parseJournal(value: unknown): readonly JournalEntry[] {
  return (value as { readonly requests: readonly unknown[] }).requests.map(parseJournalEntry)
}
