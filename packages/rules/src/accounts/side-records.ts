import type { Changes } from '../view.ts'

/** What a decision writes beside what its draft keeps: what is left out is empty. */
export type SideRecords = Pick<
  Changes,
  | 'usageRecords'
  | 'windows'
  | 'closedWindows'
  | 'refunds'
  | 'payments'
  | 'idempotency'
  | 'audits'
  | 'warrantEnds'
>

/** One empty list for all: a batch makes many changes, and most of their lists are empty. */
export const nothingBeside: readonly never[] = []
