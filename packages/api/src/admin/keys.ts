import { type Answer, answerCreated, answerOk, refuse } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { fromApiInstant } from '../http/instants.ts'
import type { Creation } from '../ports/creation.ts'
import { refuseField } from '../http/violations.ts'
import { issueKeyOnce, tellKeySecret } from '../team/issue-key.ts'
import { toApiKey } from './api-key.ts'
import { findEarlierCreation } from './creation.ts'
import { requireTeam } from './require-team.ts'

export async function adminListKeys(call: StaffCall<'adminListKeys'>): Promise<Answer> {
  const found = await requireTeam(call.ports, call.request.path.team_id)
  if (!found.ok) return found.refused
  const keys = await call.ports.teams.listKeys(found.team.id)
  const newestFirst = [...keys].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
  return answerOk({ data: newestFirst.map((key) => toApiKey(key, call.now)) })
}

export async function adminCreateKey(call: StaffCall<'adminCreateKey'>): Promise<Answer> {
  const { ports, now, requestId, ip, session } = call
  const { body } = call.request
  const found = await requireTeam(ports, call.request.path.team_id)
  if (!found.ok) return found.refused
  const earlier = await findEarlierCreation(call)
  if (earlier.type === 'refused') return earlier.refused
  if (earlier.type === 'made') return answerAgain(call, earlier.creation)
  const expiresAt = body.expires_at == null ? null : fromApiInstant(body.expires_at)
  if (body.expires_at != null && (expiresAt === null || expiresAt <= now)) {
    return refuseField('body', 'expires_at', 'must be after now')
  }
  const teamId = found.team.id
  const order = { teamId, name: body.name, expiresAt, actor: staffActor(session), requestId, ip, now }
  const issued = await issueKeyOnce(ports, { ...order, creation: earlier.asked })
  // The same request came in between, under the same key.
  if (issued === null) return adminCreateKey(call)
  return answerCreated({ key: toApiKey(issued.key, now), secret: issued.secret })
}

/** The key as it is now, and its secret once more: who repeats the request has lost the first answer. */
async function answerAgain(
  { ports, now, request }: StaffCall<'adminCreateKey'>,
  creation: Creation,
): Promise<Answer> {
  const keys = await ports.teams.listKeys(request.path.team_id)
  const key = keys.find(({ id }) => id === creation.madeId)
  if (key === undefined) throw new Error(`the team has no key ${creation.madeId}, which was made for it`)
  return answerCreated({ key: toApiKey(key, now), secret: await tellKeySecret(ports, creation) })
}

export async function adminRevokeKey(call: StaffCall<'adminRevokeKey'>): Promise<Answer> {
  const { ports, now, requestId, ip, session } = call
  const { team_id: teamId, key_id: keyId } = call.request.path
  const found = await requireTeam(ports, teamId)
  if (!found.ok) return found.refused
  const known = (await ports.teams.listKeys(teamId)).find(({ id }) => id === keyId)
  if (known === undefined) return refuse('not_found', `The team has no API key \`${keyId}\`.`)
  if (known.revokedAt !== null) return answerOk(toApiKey(known, now))
  await ports.teams.revokeKey(teamId, keyId, now, {
    id: ports.ids.next('aud'),
    at: now,
    actor: staffActor(session),
    action: 'key.revoke',
    target: keyId,
    teamId,
    reason: null,
    before: { name: known.name, prefix: known.prefix },
    after: null,
    requestId,
    ip,
  })
  return answerOk(toApiKey({ ...known, revokedAt: now }, now))
}
