import { type InputOf, type OperationId, validateRequest } from '@scrip/contract'
import type { Refused } from '../http/answer.ts'
import { readJsonBody } from '../http/read-body.ts'
import { findUnkeepableText } from '../http/unkeepable-text.ts'
import { refuseViolations } from '../http/violations.ts'
import type { Incoming } from './incoming.ts'

/** 415, 413, 400, then 422: media type, size, JSON, and what the contract says of the rest. */
export async function readRequest<Id extends OperationId>(
  incoming: Incoming,
  operation: Id,
): Promise<{ ok: true; value: InputOf<Id> } | { ok: false; refused: Refused }> {
  const { request, route, path } = incoming
  let body: unknown
  if (route.hasBody) {
    const read = await readJsonBody(request, route.bodyBytesMax)
    if (!read.ok) return read
    body = read.body
  }
  const query = request.url.includes('?') ? new URL(request.url).searchParams : new URLSearchParams()
  const judged = validateRequest(operation, { path, query, headers: request.headers, body })
  if (!judged.ok) return { ok: false, refused: refuseViolations(judged.violations) }
  const unkeepable = findUnkeepableText({ path, query, body })
  return unkeepable.length === 0 ? judged : { ok: false, refused: refuseViolations(unkeepable) }
}
