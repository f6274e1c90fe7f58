import { periodIndexAt } from '../calendar/period-boundary.ts'
import type { Account } from '../model/account.ts'
import type { Instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'

/** A preview walks period by period, so it looks at most this many periods ahead. */
export const previewMonthsMax = 36

/**
 * Whether more periods than `previewMonthsMax` end between the account's current one and `at`. Ask before a preview and
 * refuse the field that named the instant. Answers at once, however far `at` is.
 */
export function isPreviewTooLong(
  account: Pick<Account, 'period' | 'terms' | 'anchorAt' | 'timeZone'>,
  at: Instant,
): boolean {
  const { period, terms, anchorAt, timeZone } = account
  if (period === null && terms.recurrence !== 'monthly') return false
  // A first period that is still ahead begins at boundary 0.
  const current = period === null ? -1 : period.index
  return periodIndexAt(anchorAt, timeZone, at) - current > previewMonthsMax
}

/** @throws InvariantError when `isPreviewTooLong` was not asked before. */
export function checkPreviewLength(account: Account, at: Instant): void {
  if (isPreviewTooLong(account, at)) {
    throw new InvariantError('preview_too_long', `more than ${previewMonthsMax} periods end by ${at}`)
  }
}
