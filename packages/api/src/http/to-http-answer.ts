import type { Answer, HeaderFields } from './answer.ts'
import type { HttpAnswer } from './http-answer.ts'
import { statusOf, toProblem } from './problem.ts'

/**
 * The last step of every walk.
 *
 * @param common what every answer on the path has.
 * @param walked those of the walk itself; an answer's own come on top.
 */
export function toHttpAnswer(
  answer: Answer,
  requestId: string,
  common: HeaderFields,
  walked: HeaderFields = {},
): HttpAnswer {
  const { mediaType, ...content } = contentOf(answer, requestId)
  const headers: { [name: string]: string } = { ...common, 'Request-Id': requestId }
  if (mediaType !== null) headers['Content-Type'] = mediaType
  Object.assign(headers, walked, answer.headers)
  return { ...content, headers }
}

interface Content extends Pick<HttpAnswer, 'status' | 'body' | 'stream'> {
  readonly mediaType: string | null
}

function contentOf(answer: Answer, requestId: string): Content {
  switch (answer.type) {
    case 'json':
      return { status: answer.status, mediaType: 'application/json', body: JSON.stringify(answer.body) }
    case 'text':
      return { status: 200, mediaType: answer.mediaType, body: answer.body }
    case 'stream':
      return { status: 200, mediaType: answer.mediaType, body: null, stream: answer.body }
    case 'empty':
      return { status: 204, mediaType: null, body: null }
    case 'refused': {
      const body = JSON.stringify(toProblem(answer, requestId))
      return { status: statusOf(answer.code), mediaType: 'application/problem+json', body }
    }
  }
}
