/** A boolean header of the contract: `?1` (RFC 9651) or `true` mean yes; absent, `?0` and `false` mean no. */
export function isFlagSet(text: string | undefined): boolean {
  return text === '?1' || text === 'true'
}
