/**
 * The part of a company's LinkedIn address that names it, in lower case: from a full URL
 * with or without scheme, language host, query or trailing slash, or from the bare slug.
 */
export function parseLinkedinSlug(text: string): string | null {
  const lower = text.trim().toLowerCase()
  const inUrl = /linkedin\.com\/(?:company|school|showcase)\/([^/?#\s]+)/u.exec(lower)
  if (inUrl !== null) return inUrl[1] ?? null
  return /^[^\s/?#:]+$/u.test(lower) ? lower : null
}
