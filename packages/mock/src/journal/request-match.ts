/** Which calls are meant. Everything that is given must hold; `{}` means all. */
export interface RequestMatch {
  /** In any case. */
  readonly method?: string
  /** `/v1/companies/{company_id}` or `/v1/companies/*` match any one such path; no query. */
  readonly path?: string
  /** The contract's operation id, such as `searchJobs`. */
  readonly operation?: string
  readonly status?: number
  readonly idempotencyKey?: string
  readonly requestId?: string
  /** A part of the JSON body: objects match when each given field does. */
  readonly body?: unknown
  /** Only the n-th of the calls that match the rest, from 1. */
  readonly nth?: number
}
