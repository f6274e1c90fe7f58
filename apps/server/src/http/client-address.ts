import { isIP } from 'node:net'

/**
 * Whom a call comes from. Every proxy adds to the end of `X-Forwarded-For` whom it heard; what stands before the entries of
 * our own proxies the caller may have written, so it is never believed.
 *
 * @param trustedProxies how many proxies of ours a call comes through. With 0 the header says nothing.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  trustedProxies: number,
): string | undefined {
  if (trustedProxies === 0 || forwardedFor === null) return socketAddress
  const heard = forwardedFor.split(',').at(-trustedProxies)
  return parseAddress(heard?.trim() ?? '') ?? socketAddress
}

/** Some proxies write the port too: `203.0.113.7:4711` or `[2001:db8::1]:4711`. */
function parseAddress(text: string): string | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  return isIP(bare) === 0 ? null : bare
}
