/** `grant_01JD4Q8W0E…` as `grant_…q8w0e1`: what a person tells it apart by. A short one stays whole. */
export function shortenId(id: string): string {
  const start = id.indexOf('_') + 1
  return id.length - start <= 10 ? id : `${id.slice(0, start)}…${id.slice(-6)}`
}
