/** The instant of an act of the person, RFC 3339: for handlers, never for what is drawn (there `useNow`). */
export function currentInstant(): string {
  return new Date().toISOString()
}
