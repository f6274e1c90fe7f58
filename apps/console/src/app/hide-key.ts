/**
 * What of a pasted text leaves the page: of a whole API key only its prefix, so that no secret enters a URL, a cache or a log.
 */
export function hideKey(text: string): string {
  return text.trim().replace(/\b(scrip_(?:live|test)_[0-9A-Za-z]{8})[0-9A-Za-z_-]+/g, '$1')
}
