import type { AppAnswer } from '@scrip/api'
import { PlainHeaders } from '../call/plain-headers.ts'
import type { OperationId } from './call-as-staff.ts'
import type { World } from './world.ts'

/**
 * Calls an operation of the product as a team, through the same door as everybody else, and leaves no trace in the journal.
 *
 * @throws Error with the server's words when it is refused, but for a rate limit.
 */
export async function callAsCustomer(
  { app, settings }: World,
  apiKey: string,
  operationId: OperationId,
  body: unknown,
): Promise<AppAnswer> {
  const route = app.routes.find((candidate) => candidate.operationId === operationId)
  if (route === undefined) throw new Error(`The contract has no operation ${operationId}.`)
  const answer = await app.answer({
    method: route.method,
    url: settings.baseUrl + route.path,
    headers: new PlainHeaders(
      new Map([
        ['authorization', `Bearer ${apiKey}`],
        ['content-type', 'application/json'],
      ]),
    ),
    body: JSON.stringify(body),
  })
  if (answer.status < 400 || answer.status === 429) return answer
  throw new Error(`${operationId} was refused with ${answer.status}: ${answer.body}`)
}
