/**
 * Where to go after sign-in. Only a path of this application: an address that somebody else wrote into the link
 * must not lead away from it.
 */
export function parseReturnPath(text: string | undefined): string {
  if (text === undefined || !/^\/(?![/\\])[^\s\\]*$/.test(text)) return '/teams'
  if (text === '/') return '/teams'
  return /^\/(sign-in|accept)/.test(text) ? '/teams' : text
}

/** Whether a page was asked for: the first page is where everybody comes in. */
export function isPageAskedFor(text: string | undefined): boolean {
  return parseReturnPath(text) !== '/teams'
}
