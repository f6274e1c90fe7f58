/** Empty when the request has none. */
export function keyOf(headers: Headers): string {
  return /^bearer +(\S+)/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
}
