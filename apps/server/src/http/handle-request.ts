import { consolePath } from './console-files.ts'

export interface Parts {
  readonly api: (request: Request, info: { ip?: string }) => Promise<Response>
  /** Null when the console has not been built. */
  readonly console: ((pathname: string) => Response) | null
  readonly isReady: () => Promise<boolean>
}

/** What a path is answered by: health, the console, or the API. */
export async function handleRequest(
  request: Request,
  ip: string | undefined,
  parts: Parts,
): Promise<Response> {
  const { pathname } = new URL(request.url)
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
      : parts.console(pathname)
  }
  return await parts.api(request, ip === undefined ? {} : { ip })
}

function text(status: number, body: string): Response {
  return new Response(`${body}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
