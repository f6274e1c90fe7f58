import type { Answer, HeaderFields } from './answer.ts'
import type { HttpAnswer } from './http-answer.ts'
import { statusOf, toProblem } from './problem.ts'

/** The last step of every walk. `headers` are those of the walk itself; an answer's own come on top. */
export function toHttpAnswer(answer: Answer, requestId: string, headers: HeaderFields): HttpAnswer {
  const fields = {
    ...headers,
    'Request-Id': requestId,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
  }
  switch (answer.type) {
    case 'json':
      return {
        status: answer.status,
        headers: { ...fields, 'Content-Type': 'application/json' },
        body: JSON.stringify(answer.body),
      }
    case 'text':
      return { status: 200, headers: { ...fields, 'Content-Type': answer.mediaType }, body: answer.body }
    case 'stream':
      return {
        status: 200,
        headers: { ...fields, 'Content-Type': answer.mediaType },
        body: null,
        stream: answer.body,
      }
    case 'empty':
      return { status: 204, headers: fields, body: null }
    case 'refused':
      return {
        status: statusOf(answer.code),
        headers: { ...fields, 'Content-Type': 'application/problem+json' },
        body: JSON.stringify(toProblem(answer, requestId)),
      }
  }
}
