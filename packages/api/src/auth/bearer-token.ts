import type { HttpHeaders } from '../http/http-request.ts'

/** Null when the request has no bearer token. The scheme's case does not matter (RFC 9110). */
export function bearerToken(headers: HttpHeaders): string | null {
  return /^bearer +([\x21-\x7e]+) *$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null
}
