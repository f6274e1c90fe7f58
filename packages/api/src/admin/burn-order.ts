import type { BurnPosition } from '@scrip/contract'
import type { Grant } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'

/** @param made what the write made, if it makes a grant: in a preview it has no id yet. */
export function toApiBurnOrder(
  grants: readonly Grant[],
  made: { readonly newGrantId: string; readonly isPreview: boolean } | null,
): BurnPosition[] {
  return grants.map((grant) => {
    const isNew = grant.id === made?.newGrantId
    return {
      grant_id: isNew && made?.isPreview === true ? null : grant.id,
      is_new: isNew,
      source: grant.source,
      class: grant.class,
      priority: grant.priority,
      available: grant.available,
      effective_at: toApiInstant(grant.effectiveAt),
      expires_at: toApiNullableInstant(grant.expiresAt),
    }
  })
}
