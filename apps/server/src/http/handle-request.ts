import { consolePath } from './console-files.ts'

/** Filled while the server starts. */
export interface Parts {
  /** Null until the database is open. */
  api: ((request: Request, info: { ip?: string }) => Promise<Response>) | null
  /** Null when the console has not been built. */
  readonly console: ((pathname: string, acceptsGzip: boolean) => Response) | null
  isReady: () => Promise<boolean>
  /** Ends the answers that would never end by themselves. */
  endStreams: () => void
}

/** What a path is answered by: health, the console, or the API. */
export async function handleRequest(
  request: Request,
  ip: string | undefined,
  parts: Parts,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (isReadOnly(pathname) && request.method !== 'GET' && request.method !== 'HEAD') {
    return text(405, 'this path has GET, HEAD', { Allow: 'GET, HEAD' })
  }
  switch (pathname) {
    case '/healthz':
      return text(200, 'ok')
    case '/readyz':
      return (await parts.isReady()) ? text(200, 'ready') : text(503, 'not ready')
    case '/':
    case '/console':
      return new Response(null, { status: 302, headers: { Location: consolePath } })
  }
  if (pathname.startsWith(consolePath)) {
    return parts.console === null
      ? text(404, 'the console is not built: run `pnpm build`')
      : parts.console(pathname, (request.headers.get('accept-encoding') ?? '').includes('gzip'))
  }
  if (parts.api === null) return text(503, 'starting', { 'Retry-After': '1' })
  return await parts.api(request, ip === undefined ? {} : { ip })
}

/** What the API does not answer: there is nothing to write to. */
function isReadOnly(pathname: string): boolean {
  return ['/', '/healthz', '/readyz', '/console'].includes(pathname) || pathname.startsWith(consolePath)
}

function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${body}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}
