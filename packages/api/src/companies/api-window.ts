import type { AccessWindow as ApiAccessWindow } from '@scrip/contract'
import type { AccessWindow, Instant } from '@scrip/rules'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'

/** Half-open: at `endsAt` the window is already closed. */
export function isOpen(window: AccessWindow, now: Instant): boolean {
  return window.openedAt <= now && now < window.endsAt
}

export function toApiAccessWindow(window: AccessWindow, now: Instant): ApiAccessWindow {
  return {
    company_id: window.companyId,
    opened_at: toApiInstant(window.openedAt),
    ends_at: toApiInstant(window.endsAt),
    closed_at: toApiNullableInstant(window.closedAt),
    state: isOpen(window, now) ? 'open' : 'closed',
    charge_id: window.chargeId,
  }
}
