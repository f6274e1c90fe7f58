import type { RateState } from '../ports/rate-limiter.ts'
import { authenticateCustomer } from '../auth/authenticate-customer.ts'
import { type Answer, type HeaderFields, refuse } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toRateLimitHeaders } from '../http/rate-limit-headers.ts'
import { withCreditHeaders } from '../priced/refused-priced-call.ts'
import { planOf } from '../team/plan-of.ts'
import { type CustomerOperationId, customerHandlers } from './handlers.ts'
import type { Incoming } from './incoming.ts'
import { readRequest } from './read-request.ts'

export interface Walked {
  readonly answer: Answer
  /** Of the walk itself: they are there whatever the answer is. */
  readonly headers: HeaderFields
}

/**
 * In the order of refusals: who calls → a well-formed request → rate limits → the use case, which knows the plan's
 * limits and the ledger. The call is counted as soon as the team is known, so that every later answer can tell what
 * is left; whether it is refused for the rate is only said when nothing worse is wrong with it.
 */
export async function walkCustomer<Id extends CustomerOperationId>(
  incoming: Incoming,
  operation: Id,
): Promise<Walked> {
  const { ports, request, route, now, requestId, ip } = incoming
  const authenticated = await authenticateCustomer(ports, request.headers, now)
  if (!authenticated.ok) return { answer: authenticated.refused, headers: {} }
  const { customer } = authenticated
  const { team } = customer
  const plan = planOf(team, now)

  const subject = `team:${team.id}:${route.rateLimit}`
  const taken = await ports.rateLimiter.take(subject, plan.limits.rateLimits[route.rateLimit], now)
  const headers = toRateLimitHeaders(taken.states, team.id)

  const read = await readRequest(incoming, operation)
  const told = async (answer: Answer): Promise<Walked> => ({
    answer: await withCreditHeaders(ports, route, team.id, now, answer),
    headers,
  })
  if (!read.ok) return told(read.refused)
  if (!taken.allowed) return { answer: refuseRate(taken.states, taken.retryAfterSeconds), headers }
  const accept = request.headers.get('accept') ?? ''
  const call: CustomerCall<Id> = {
    ports,
    operation,
    now,
    requestId,
    ip,
    request: read.value,
    accept,
    customer,
    plan,
  }
  return told(await customerHandlers[operation](call))
}

function refuseRate(states: readonly RateState[], seconds: number): Answer {
  const used = states
    .filter(({ remaining }) => remaining === 0)
    .map(({ limit }) => `${limit.quota} in ${limit.windowSeconds} s`)
  return refuse(
    'rate_limited',
    `The team's rate limit is used up (${used.join(', ')}). Come again in ${seconds} s.`,
    { retry_after_seconds: seconds },
    { 'Retry-After': String(seconds) },
  )
}
