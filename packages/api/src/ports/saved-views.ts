import type { AuditRecord, Instant } from '@scrip/rules'
import type { Creation } from './creation.ts'

/** A name for an address of the console. */
export interface SavedView {
  readonly id: string
  readonly staffId: string
  readonly ownerName: string
  readonly name: string
  readonly path: string
  /** Everybody sees it. */
  readonly isShared: boolean
  readonly createdAt: Instant
  /** It is in no list from then on; null while it is. */
  readonly removedAt: Instant | null
}

export interface SavedViews {
  /** False, and nothing is written, when the creation's key is in use already. */
  addView(view: SavedView, audit: AuditRecord | null, creation: Creation): Promise<boolean>
  /** Also one that was removed. */
  findView(viewId: string): Promise<SavedView | null>
  /** The person's own and the shared ones, by name. */
  listViews(staffId: string): Promise<readonly SavedView[]>
  /** How many of their own a person has. */
  countViews(staffId: string): Promise<number>
  /** Removing it twice keeps the first instant and writes no second audit record. */
  removeView(viewId: string, at: Instant, audit: AuditRecord | null): Promise<void>
}
