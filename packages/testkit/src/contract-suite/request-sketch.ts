import { type OperationId, routeOf } from '@scrip/contract'

/** A request to an operation, before it has a host and a credential. */
export interface RequestSketch {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON; `rawBody` takes its place when it is there. */
  readonly body?: unknown
  readonly rawBody?: BodyInit
}

export function toRequest(operation: OperationId, sketch: RequestSketch, baseUrl: string): Request {
  const route = routeOf(operation)
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(sketch.path?.[name] ?? ''),
  )
  const query = sketch.query === undefined ? '' : `?${sketch.query}`
  const body = sketch.rawBody ?? (sketch.body === undefined ? undefined : JSON.stringify(sketch.body))
  const headers = new Headers(sketch.headers)
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
  return new Request(`${baseUrl}${path}${query}`, {
    method: route.method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
}

/** The second sketch's fields come on top of the first's. */
export function extend(sketch: RequestSketch, more: RequestSketch): RequestSketch {
  const query = [sketch.query, more.query].filter((part) => part !== undefined && part !== '').join('&')
  return {
    ...sketch,
    ...more,
    path: { ...sketch.path, ...more.path },
    headers: { ...sketch.headers, ...more.headers },
    ...(query === '' ? {} : { query }),
  }
}
