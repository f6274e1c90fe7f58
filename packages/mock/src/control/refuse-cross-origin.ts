import { ControlError } from './control-problem.ts'

/**
 * A page that somebody opens while the mock runs must not be able to turn it. Scripts and other languages send none of
 * these headers; a browser sends them whether the page wants or not.
 *
 * @throws ControlError when a page of another origin asks, or one that reached this machine under a name of its own.
 */
export function refuseCrossOrigin(request: Request): void {
  const { host, hostname } = new URL(request.url)
  const origin = request.headers.get('origin')
  if (origin !== null && URL.parse(origin)?.host !== host) {
    throw new ControlError('cross_origin', `The control API does not answer pages of ${origin}.`)
  }
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    throw new ControlError('cross_origin', `The control API does not answer a ${site} page.`)
  }
  // With a name that it had resolved anew, a page would seem to be of the same origin.
  if (request.headers.has('sec-fetch-site') && !isOfThisMachine(hostname)) {
    throw new ControlError(
      'cross_origin',
      `The control API does not answer pages under the name ${hostname}.`,
    )
  }
}

function isOfThisMachine(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname.startsWith('[') ||
    /^\d+(\.\d+){3}$/.test(hostname)
  )
}
