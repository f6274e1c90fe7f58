/** What needs no closer look: a path and query of letters that stand for themselves, without `.` and `..`. */
const plainTarget = /^\/[!$&-;=?-[\]_a-z~]*$/
const dotSegment = /\/\.\.?(?:[/?]|$)/
const plainHost = /^[a-z0-9._-]+(?::\d+)?$/

/**
 * The absolute address that a request line and its `Host` name, as the server's own listener reads them.
 *
 * @returns null for what that one refuses before any route: another scheme, a host that is none, a backslash in the path.
 */
export function addressOf(target: string, host: string): string | null {
  if (target.split('?', 1)[0]?.includes('\\') === true) return null
  if (/^https?:\/\//.test(target)) return URL.parse(target)?.href ?? null
  if (!target.startsWith('/')) return null
  const address = `http://${host}${target}`
  if (!plainHost.test(host)) return isHost(host, URL.parse(address)) ? new URL(address).href : null
  return plainTarget.test(target) && !dotSegment.test(target) ? address : (URL.parse(address)?.href ?? null)
}

/** A host with anything else in it, such as a name and a password, would be read as another one. */
function isHost(host: string, url: URL | null): boolean {
  if (url === null) return false
  return url.hostname.length === host.length || url.hostname === host.replace(/:\d+$/, '').toLowerCase()
}
