import type { HttpHeaders } from '../http/http-request.ts'

/** `__Host-` makes browsers refuse it without Secure and Path=/, or with a Domain: no other host can plant one. */
const name = '__Host-scrip_staff'
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict'

/** Binds a sign-in at the identity provider to the browser that began it: nobody else's can be slipped in. */
const oidcName = '__Host-scrip_oidc'
const oidcSeconds = 600

export function readSessionCookie(headers: HttpHeaders): string | null {
  return readCookie(headers, name)
}

export function readOidcCookie(headers: HttpHeaders): string | null {
  return readCookie(headers, oidcName)
}

function readCookie(headers: HttpHeaders, wanted: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.split('=', 2)
    if (key?.trim() === wanted && value !== undefined && value !== '') return value.trim()
  }
  return null
}

export function setSessionCookie(sessionToken: string): string {
  return `${name}=${sessionToken}; ${attributes}`
}

export function clearSessionCookie(): string {
  return `${name}=; ${attributes}; Max-Age=0`
}

export function setOidcCookie(attempt: string): string {
  return `${oidcName}=${attempt}; ${attributes}; Max-Age=${oidcSeconds}`
}
