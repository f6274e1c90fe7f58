import type { Answer, HeaderFields } from './answer.ts'
import { statusOf, toProblem } from './problem.ts'

/** The last step of every walk. `headers` are those of the walk itself; an answer's own come on top. */
export function toResponse(answer: Answer, requestId: string, headers: HeaderFields): Response {
  const fields = new Headers({
    ...headers,
    'Request-Id': requestId,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  for (const [name, value] of Object.entries(answer.headers)) fields.set(name, value)
  switch (answer.type) {
    case 'json':
      fields.set('Content-Type', 'application/json')
      return new Response(JSON.stringify(answer.body), { status: answer.status, headers: fields })
    case 'text':
      fields.set('Content-Type', answer.mediaType)
      return new Response(answer.body, { status: 200, headers: fields })
    case 'empty':
      return new Response(null, { status: 204, headers: fields })
    case 'refused':
      fields.set('Content-Type', 'application/problem+json')
      return new Response(JSON.stringify(toProblem(answer, requestId)), {
        status: statusOf(answer.code),
        headers: fields,
      })
  }
}
