import { type AccountView, type Instant, periodBoundary, periodIndexAt } from '@scrip/rules'

/** The end of the billing period that `now` falls into; null when the plan has no periods in this kind. */
export function periodEndAt(view: AccountView, now: Instant): Instant | null {
  const { account } = view
  if (account === null || account.period === null) return null
  if (now < account.period.to) return account.period.to
  // Boundaries that are due but not booked lie between the period that is kept and now.
  const { anchorAt, timeZone } = account
  return periodBoundary(anchorAt, timeZone, periodIndexAt(anchorAt, timeZone, now) + 1)
}
