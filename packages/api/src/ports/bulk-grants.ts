import type { Actor, AuditRecord, CreditKind, Credits, Instant, WarrantEnd } from '@scrip/rules'
import type { Approval } from './approvals.ts'
import type { Page, PageRequest } from './page.ts'

export const bulkColumns = ['team', 'kind', 'amount', 'expires_at', 'reason_code', 'note'] as const
export type BulkColumn = (typeof bulkColumns)[number]

/** Grants from one CSV. Whether it runs is its approval's to say; how far it has come are its lines'. */
export interface BulkGrant {
  readonly id: string
  readonly name: string | null
  readonly csvHash: string
  /** Scoped to whoever made it: the same key again makes nothing new. */
  readonly idempotencyKey: string
  readonly createdBy: Actor
  readonly createdAt: Instant
  readonly counts: {
    readonly lines: number
    readonly good: number
    readonly bad: number
    readonly warned: number
  }
  /** What the good lines give. */
  readonly totals: Readonly<Record<CreditKind, Credits>>
  /** When its last line had ended; null until then. */
  readonly finishedAt: Instant | null
}

export interface BulkProgress {
  readonly granted: number
  readonly failed: number
}

export interface BulkLine {
  readonly bulkGrantId: string
  /** Its row in a spreadsheet, so the first is 2. */
  readonly line: number
  readonly cells: Readonly<Record<BulkColumn, string>>
  readonly team: BulkTeam | null
  /** Null for a bad line, which has errors instead. */
  readonly grant: BulkLineGrant | null
  readonly errors: readonly { readonly column: BulkColumn; readonly message: string }[]
  readonly warnings: readonly string[]
  /** Null while it waits, and for ever of a bad one. */
  readonly end: WarrantEnd | null
}

export interface BulkTeam {
  readonly id: string
  readonly name: string
}

interface BulkLineGrant {
  readonly kind: CreditKind
  readonly amount: Credits
  readonly expiresAt: Instant | null
  readonly reasonCode: string
  readonly note: string
  /** Of the account in the dry run. */
  readonly version: number
  readonly availableBefore: Credits
  readonly availableAfter: Credits
}

export type BulkLineFilter = 'all' | 'ready' | 'bad' | 'warned' | 'granted' | 'failed'

/** A line to grant, and how many lines of the same file have been granted to its account before: each has raised its version. */
export interface NextBulkLine {
  readonly line: BulkLine
  readonly grantedBefore: number
}

export interface BulkWork {
  readonly bulkGrant: BulkGrant
  readonly approval: Approval
  /** None: all have ended. */
  readonly lines: readonly NextBulkLine[]
}

/** The end of a line is a warrant's end under this id. */
export function bulkLineId(bulkGrantId: string, line: number): string {
  return `${bulkGrantId}/${line}`
}

export interface BulkGrants {
  /** By id, domain or name, in any case: the key is the text in lower case. */
  resolveTeams(texts: readonly string[]): Promise<ReadonlyMap<string, readonly BulkTeam[]>>
  /** With its lines and audit record, in one transaction. When its key was used before by the same person: the earlier one. */
  addBulkGrant(bulkGrant: BulkGrant, lines: readonly BulkLine[], audit: AuditRecord): Promise<BulkGrant>
  findBulkGrant(id: string): Promise<BulkGrant | null>
  /** Newest first. */
  listBulkGrants(page: PageRequest): Promise<Page<BulkGrant>>
  /** Of each named one. */
  progressOf(ids: readonly string[]): Promise<ReadonlyMap<string, BulkProgress>>
  /** In the order of the file. */
  listLines(id: string, filter: BulkLineFilter, page: PageRequest): Promise<Page<BulkLine>>
  /** Of the oldest one that was approved and has not finished; null when there is none. */
  nextWork(limit: number): Promise<BulkWork | null>
  /** Lines that were not granted after all; one that has ended already stays as it is. */
  failLines(ends: readonly WarrantEnd[]): Promise<void>
  finish(id: string, at: Instant): Promise<void>
}
