import type { HttpHeaders } from '../http/http-request.ts'

/** `__Host-` makes browsers refuse it without Secure and Path=/, or with a Domain: no other host can plant one. */
const name = '__Host-scrip_staff'
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict'

export function readSessionCookie(headers: HttpHeaders): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.split('=', 2)
    if (key?.trim() === name && value !== undefined && value !== '') return value.trim()
  }
  return null
}

export function setSessionCookie(sessionToken: string): string {
  return `${name}=${sessionToken}; ${attributes}`
}

export function clearSessionCookie(): string {
  return `${name}=; ${attributes}; Max-Age=0`
}
