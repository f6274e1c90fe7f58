import type { AccountHead, AccountLines, AccountRef } from '@scrip/rules'
import type { Page, PageRequest } from './page.ts'

/** Reads for checks of the whole ledger, beside a running server. Nothing here may hold an account's history in memory. */
export interface LedgerInspection {
  /** By team id, then by kind. `teamId` null: of all teams. */
  listAccounts(filter: { readonly teamId: string | null }, page: PageRequest): Promise<Page<AccountRef>>
  /** How many accounts there are: what a progress bar counts towards. An estimate will do. */
  countAccounts(): Promise<number>
  /**
   * Everything that was ever written about one account, as of one moment: all chunks are of one snapshot, so a check never
   * sees half a transaction. First one `head`, then `lines` until all are told; nothing at all when there is no account.
   * The caller may stop early, and then nothing stays open.
   */
  inspectAccount(ref: AccountRef): AsyncIterable<AccountChunk>
}

export type AccountChunk =
  | { readonly type: 'head'; readonly records: AccountHead }
  /**
   * At most some thousand of each. Entries by sequence; usage records in the order of writing, in step with the entries:
   * the record of a charge comes in the chunk of its slices or near it.
   */
  | ({ readonly type: 'lines' } & AccountLines)
