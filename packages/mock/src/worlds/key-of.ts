import type { HttpHeaders } from '@scrip/api'

/** Empty when the request has none. */
export function keyOf(headers: HttpHeaders): string {
  return /^bearer +(\S+)/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
}
