import type { HttpAnswer } from '@scrip/api'

/** An answer that came whole and is none: what the server did stays done. */
export function malform(
  { stream, ...answer }: HttpAnswer,
  how: 'json' | 'truncated' | 'content-type' | 'empty',
): HttpAnswer {
  void stream?.cancel()
  const body = answer.body ?? ''
  switch (how) {
    case 'json':
      return { ...answer, body: `${body.slice(0, -1)},]` }
    case 'truncated':
      return { ...answer, body: body.slice(0, Math.floor(body.length / 2)) }
    case 'content-type':
      return {
        ...answer,
        headers: { ...answer.headers, 'Content-Type': 'text/html' },
        body: '<html><body><h1>Please sign in</h1></body></html>\n',
      }
    case 'empty':
      return { ...answer, body: '' }
  }
}
