import type { SideRecords } from './accounts/side-records.ts'
import type { Refusal, Result } from './outcome.ts'

/** What a command came to on its draft. */
export type Verdict = AcceptedVerdict | RefusedVerdict

export interface AcceptedVerdict {
  readonly status: 'accepted'
  readonly result: Result
  /** What to write beside what the draft keeps; null when nothing at all is to be written. */
  readonly side: Partial<SideRecords> | null
}

export interface RefusedVerdict {
  readonly status: 'refused'
  readonly refusal: Refusal
  readonly trace: readonly string[]
}

export function accept(result: Result, side: Partial<SideRecords> | null): AcceptedVerdict {
  return { status: 'accepted', result, side }
}

export function refuse(refusal: Refusal, trace: readonly string[] = []): RefusedVerdict {
  return { status: 'refused', refusal, trace }
}

export function refuseField(field: string, message: string): RefusedVerdict {
  return refuse({ code: 'invalid_field', field, message })
}

/** Tells a refusal from what was found or made instead. */
export function isRefused<Found extends object>(found: Found | RefusedVerdict): found is RefusedVerdict {
  return 'refusal' in found
}
