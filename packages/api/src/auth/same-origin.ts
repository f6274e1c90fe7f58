import type { HttpRequest } from '../http/http-request.ts'

/**
 * Whether a write may come from a page of this host. Browsers say where a request comes from in `Sec-Fetch-Site`;
 * older ones only in `Origin`. Programs send neither and have no ambient cookie to abuse.
 */
export function isSameOrigin(request: Pick<HttpRequest, 'headers' | 'url'>): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  if (origin === null) return true
  // A proxy may end TLS, so hosts are compared and schemes are not.
  return hostOf(origin) === (request.headers.get('host') ?? hostOf(request.url))
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host
  } catch {
    return null
  }
}
