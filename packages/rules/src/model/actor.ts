/** Who caused a change. `label` is what support staff read: an e-mail address, a key's name. */
export interface Actor {
  readonly type: 'api_key' | 'member' | 'staff' | 'system'
  readonly id: string
  readonly label: string
}

/** Why a person moved credits. Required of every staff write. */
export interface Reason {
  readonly code: string
  readonly note: string
  readonly ticketUrl: string | null
}

/** Due work (expiry, rollover, a new period) is nobody's request. */
export const systemActor: Actor = { type: 'system', id: 'system', label: 'Scrip' }
