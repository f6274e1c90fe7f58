import { type Route, errorCodes, prices } from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import type { Answer } from '../http/answer.ts'
import type { Ports } from '../ports/ports.ts'
import { freeHeaders } from './report-credits.ts'

/** The refusals that need a look at the account; a 402 brings what the ledger saw when it decided. */
const statuses: ReadonlySet<number> = new Set([404, 409, 422])

/** A refused call of a priced operation says what it took, which is nothing, and what there is (L36). */
export async function withCreditHeaders(
  ports: Ports,
  { priceId }: Route,
  teamId: string,
  now: Instant,
  answer: Answer,
): Promise<Answer> {
  if (priceId === null || answer.type !== 'refused') return answer
  if (!statuses.has(errorCodes[answer.code].status) || 'Credits-Cost' in answer.headers) return answer
  const { kind, windowDays } = prices[priceId]
  const headers = await freeHeaders(ports, { teamId, kind }, now, windowDays !== null)
  return { ...answer, headers: { ...answer.headers, ...headers } }
}
