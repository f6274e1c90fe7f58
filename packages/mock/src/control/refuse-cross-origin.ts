import { ControlError } from './control-problem.ts'

/**
 * A page that somebody opens while the mock runs must not be able to turn it. Scripts and other languages send none of
 * these headers; a browser sends them whether the page wants or not. Only the host's name is always there: with a name
 * that it had resolved anew, a page would seem to be of the same origin, and under plain HTTP its browser says no more.
 *
 * @param hosts further names under which the mock may be turned.
 * @throws ControlError when a page of another origin asks, or one that reached this machine under a name of its own.
 */
export function refuseCrossOrigin(request: Request, hosts: readonly string[] = []): void {
  const { host, hostname } = new URL(request.url)
  const origin = request.headers.get('origin')
  if (origin !== null && URL.parse(origin)?.host !== host) {
    throw new ControlError('cross_origin', `The control API does not answer pages of ${origin}.`)
  }
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    throw new ControlError('cross_origin', `The control API does not answer a ${site} page.`)
  }
  if (isPrivateName(hostname) || hosts.includes(hostname)) return
  throw new ControlError(
    'cross_origin',
    `The control API does not answer under the name ${hostname}, which a page could have resolved anew. Use an address, or \`--allow-host ${hostname}\`.`,
  )
}

/** An address, or a name that no page can own: without a dot, as containers have it, or reserved. */
function isPrivateName(hostname: string): boolean {
  return (
    !hostname.includes('.') ||
    hostname.endsWith('.localhost') ||
    hostname.endsWith('.internal') ||
    hostname.startsWith('[') ||
    /^\d+(\.\d+){3}$/.test(hostname)
  )
}
