import type { AuditRecord, Instant } from '@scrip/rules'
import type { Creation } from './creation.ts'
import type { EntryFilter, UsageQuery } from './ledger.ts'
import type { Page, PageRequest } from './page.ts'
import type { AuditFilter } from './teams.ts'

/** What an export writes down. Plain JSON: it is kept with the export. */
export type ExportQuestion =
  | { readonly type: 'ledger'; readonly filter: EntryFilter }
  | { readonly type: 'usage'; readonly query: UsageQuery }
  | { readonly type: 'audit'; readonly filter: AuditFilter }
  | { readonly type: 'teams'; readonly query: string | null }

export type ExportState = 'waiting' | 'running' | 'done' | 'failed'

/** A file that is written in the background, part by part. */
export interface ExportJob {
  readonly id: string
  readonly staffId: string
  readonly question: ExportQuestion
  readonly state: ExportState
  readonly rows: number
  readonly bytes: number
  /** Parts that are written, numbered from 0. */
  readonly parts: number
  /** Where the list goes on after the last part; null before the first. */
  readonly cursor: string | null
  /** How often somebody began to work on it. */
  readonly attempts: number
  readonly failure: string | null
  readonly createdAt: Instant
  readonly doneAt: Instant | null
  readonly expiresAt: Instant
}

export interface NewExport {
  readonly job: ExportJob
  readonly audit: AuditRecord
  readonly creation: Creation
}

/** The next part, and the export as it is with it: `parts` counts the part. */
export interface ExportPart {
  readonly job: ExportJob
  readonly text: string
  readonly leaseUntil: Instant
}

/** Exports and what is written of them. A part and the progress that it makes are one transaction. */
export interface Exports {
  /** False, and nothing is written, when the creation's key is in use already. */
  addExport(newExport: NewExport): Promise<boolean>
  /** Also one that has expired, until it is removed. */
  findExport(exportId: string): Promise<ExportJob | null>
  /** Of one person, newest first. */
  listExports(staffId: string, page: PageRequest): Promise<Page<ExportJob>>
  /**
   * Takes the oldest export that waits, or whose worker has not been heard of until its lease ended, as running until
   * `leaseUntil`. Null when there is none. No two workers get the same one.
   */
  claimExport(now: Instant, leaseUntil: Instant): Promise<ExportJob | null>
  /** False, and nothing is written, when another worker has written this part already or the export is gone. */
  writePart(part: ExportPart): Promise<boolean>
  failExport(exportId: string, failure: string, at: Instant): Promise<void>
  readPart(exportId: string, part: number): Promise<string | null>
  /** Removes those that have expired by now with all of their parts, at most `limit`; answers how many. */
  removeExpired(now: Instant, limit: number): Promise<number>
}
