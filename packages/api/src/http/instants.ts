import { type Instant, instant } from '@scrip/rules'

/** RFC 3339 in UTC with milliseconds. */
export function toApiInstant(at: Instant): string {
  return new Date(at).toISOString()
}

export function toApiNullableInstant(at: Instant | null): string | null {
  return at === null ? null : toApiInstant(at)
}

/** A timestamp that has passed the contract's format; one without a zone is UTC. Null when there is no such instant. */
export function fromApiInstant(text: string): Instant | null {
  // RFC 3339 also allows a small t and z, and a space between day and time.
  const upper = text.toUpperCase().replace(' ', 'T')
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(upper)
  const milliseconds = Date.parse(hasZone ? upper : `${upper}Z`)
  return Number.isFinite(milliseconds) ? instant(milliseconds) : null
}
