import { isKeyForgotten } from '@scrip/rules'
import type { Refused } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { refuseReusedKey } from '../http/refused-outcome.ts'
import { hashRequest } from '../http/request-hash.ts'
import type { Creation } from '../ports/creation.ts'

type CreationCall = StaffCall<'adminCreateTeam' | 'adminCreateKey' | 'adminCreateExport' | 'adminCreateView'>
type AskedCreation = Omit<Creation, 'madeId' | 'salt' | 'at'>

export type EarlierCreation =
  | { readonly type: 'none'; readonly asked: AskedCreation }
  | { readonly type: 'made'; readonly creation: Creation }
  | { readonly type: 'refused'; readonly refused: Refused }

/** A look at the key before anything is judged: a repetition is answered by what the first request made. */
export async function findEarlierCreation(call: CreationCall): Promise<EarlierCreation> {
  const { headers, path, body } = call.request
  const key = headers['Idempotency-Key']
  if (key === undefined) throw new Error('the contract lets no creation through without an Idempotency-Key')
  const ref = { staffId: call.session.staff.id, operation: call.operation, key }
  const requestHash = await hashRequest(call.operation, { path, body })
  const creation = await call.ports.teams.findCreation(ref)
  if (creation === null || isKeyForgotten(creation.at, call.now))
    return { type: 'none', asked: { ...ref, requestHash } }
  if (creation.requestHash !== requestHash) return { type: 'refused', refused: refuseReusedKey(key) }
  return { type: 'made', creation }
}
