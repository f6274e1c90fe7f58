import type { SideRecords } from './accounts/account-draft.ts'
import type { Refusal, Result } from './outcome.ts'

/** What a command came to on its draft. */
export type Verdict = AcceptedVerdict | RefusedVerdict

export interface AcceptedVerdict {
  readonly status: 'accepted'
  readonly result: Result
  /** What to write beside the draft's grants and entries; null when nothing at all is to be written. */
  readonly side: SideRecords | null
}

export interface RefusedVerdict {
  readonly status: 'refused'
  readonly refusal: Refusal
  readonly trace: readonly string[]
}

export function accept(result: Result, side: SideRecords | null): AcceptedVerdict {
  return { status: 'accepted', result, side }
}

export function refuse(refusal: Refusal, trace: readonly string[] = []): RefusedVerdict {
  return { status: 'refused', refusal, trace }
}

export function refuseField(field: string, message: string): RefusedVerdict {
  return refuse({ code: 'invalid_field', field, message })
}
