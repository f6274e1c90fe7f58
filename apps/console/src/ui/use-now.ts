import { useState } from 'react'

/** The instant at which the page was opened, RFC 3339: one "today" for all that is on it. */
export function useNow(): string {
  const [now] = useState(() => new Date().toISOString())
  return now
}
