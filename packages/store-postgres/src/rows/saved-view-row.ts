import type { SavedView } from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { optionalInstant } from './optional-instant.ts'

export interface SavedViewRow {
  readonly view_id: string
  readonly staff_id: string
  readonly owner_name: string
  readonly name: string
  readonly path: string
  readonly is_shared: boolean
  readonly created_at: number
  readonly removed_at: number | null
}

export function fromSavedViewRow(row: SavedViewRow): SavedView {
  return {
    id: row.view_id,
    staffId: row.staff_id,
    ownerName: row.owner_name,
    name: row.name,
    path: row.path,
    isShared: row.is_shared,
    createdAt: instant(row.created_at),
    removedAt: optionalInstant(row.removed_at),
  }
}

export function toSavedViewRow(view: SavedView): SavedViewRow {
  return {
    view_id: view.id,
    staff_id: view.staffId,
    owner_name: view.ownerName,
    name: view.name,
    path: view.path,
    is_shared: view.isShared,
    created_at: view.createdAt,
    removed_at: view.removedAt,
  }
}
