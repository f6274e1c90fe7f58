import type { ServerResponse } from 'node:http'

/** A web answer on a socket. */
export async function sendResponse(response: ServerResponse, answer: Response): Promise<void> {
  const bytes = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, [...answer.headers].flat())
  response.end(bytes)
}
