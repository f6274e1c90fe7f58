const labels = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u

/**
 * The domain in a domain, a URL or an e-mail address, in lower case and without `www.`,
 * or null when there is none. Filters and records go through the same door, so that
 * `https://www.Acme.example/jobs`, `jane@acme.example` and `acme.example` are one company.
 */
export function parseDomain(text: string): string | null {
  const lower = text.trim().toLowerCase()
  const withoutScheme = lower.replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
  const [authority = ''] = withoutScheme.split(/[/?#]/u)
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/u, '')
    .replace(/\.$/u, '')
    .replace(/^www\./u, '')
  return labels.test(host) ? host : null
}

/** A host and its parents down to two labels: a search for `ats.example` finds `jobs.ats.example`. */
export function domainAndParents(text: string): readonly string[] {
  const domain = parseDomain(text)
  if (domain === null) return []
  const parts = domain.split('.')
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}
