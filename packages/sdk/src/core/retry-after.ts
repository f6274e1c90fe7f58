/**
 * Reads `Retry-After`, in seconds or as an HTTP date.
 * @param nowMs epoch milliseconds
 * @returns seconds to wait, or null when the header is missing or cannot be read
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const at = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - nowMs) / 1000))
}
