import { type ErrorCode, type Route, errorCodes, prices, refusalCodesOf } from '@scrip/contract'
import { type CreditKind, addCredits, balanceAt, credits } from '@scrip/rules'
import { authenticateCustomer, type Customer } from '../auth/authenticate-customer.ts'
import { authenticateStaff } from '../auth/authenticate-staff.ts'
import { type HeaderFields, type Refused } from '../http/answer.ts'
import { exampleRefusal, type RefusalFacts } from '../http/example-refusal.ts'
import type { HttpAnswer } from '../http/http-answer.ts'
import type { HttpRequest } from '../http/http-request.ts'
import { toRateLimitHeaders } from '../http/rate-limit-headers.ts'
import { toHttpAnswer } from '../http/to-http-answer.ts'
import type { Ports } from '../ports/ports.ts'
import type { RateState } from '../ports/rate-limiter.ts'
import { untakenHeaders } from '../priced/report-credits.ts'
import { planOf } from '../team/plan-of.ts'
import { commonHeaders } from './common-headers.ts'
import { findRoute } from './create-app.ts'
import { isOpen } from './walk.ts'

/** A refusal that nobody has decided, for whoever tries out what a client makes of it. */
export interface RefusalOrder {
  readonly status: number
  /** Null: the plainest that the operation has of the status. */
  readonly code: string | null
  /** Null: 1 where the contract has it. */
  readonly retryAfterSeconds: number | null
  readonly requestId: string
}

/** All statuses with which the contract refuses, from low to high. */
export const refusalStatuses: readonly number[] = [
  ...new Set(Object.values(errorCodes).map(({ status }) => status)),
].sort((a, b) => a - b)

/** With which codes of that status an operation refuses, the plainest first. */
export function refusalCodes(
  { operationId }: Pick<Route, 'operationId'>,
  status: number,
): readonly ErrorCode[] {
  const codes = refusalCodesOf(operationId).filter((code) => errorCodes[code].status === status)
  return codes.toSorted((a, b) => Number(plainest.has(b)) - Number(plainest.has(a)))
}

const plainest: ReadonlySet<ErrorCode> = new Set(['forbidden', 'insufficient_credits', 'unavailable'])

/**
 * Refuses a call as the contract has it for its operation: the body with its facts, rate limits and credits of the
 * team. Nothing is taken and nothing written; the rate limit counts the call. Whoever calls is judged first, so a call
 * of nobody is answered with its true 401 unless the refusal comes before that.
 *
 * @returns null when the call's operation never refuses like that.
 */
export async function answerRefused(
  ports: Ports,
  request: HttpRequest,
  order: RefusalOrder,
): Promise<HttpAnswer | null> {
  const found = findRoute(request.method, request.url)
  const codes = found === null ? [] : refusalCodes(found.route, order.status)
  const code = codes.find((known) => (order.code === null ? isMeant(known, request) : known === order.code))
  if (found === null || code === undefined) return null
  const refusing: Refusing = { ports, request, ...found, code, order }
  const { refused, headers } = await refuseCall(refusing)
  return toHttpAnswer(refused, order.requestId, { ...commonHeaders(found.route.path), ...headers })
}

/** A hold has ended only for a call that names one. */
function isMeant(code: ErrorCode, { url, headers }: HttpRequest): boolean {
  return code !== 'hold_ended' || headers.has('credits-hold') || url.includes('/holds/')
}

interface Refusing {
  readonly ports: Ports
  readonly request: HttpRequest
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
  readonly code: ErrorCode
  readonly order: RefusalOrder
}

interface RefusedCall {
  readonly refused: Refused
  readonly headers: HeaderFields
}

async function refuseCall(refusing: Refusing): Promise<RefusedCall> {
  const { ports, request, route, order } = refusing
  const now = ports.clock.now()
  if (order.status >= 500 || order.status === 401 || isOpen(route.operationId)) return refuseNobody(refusing)
  if (route.audience === 'staff') {
    const staff = await authenticateStaff(ports, request, now)
    return staff.ok ? refuseNobody(refusing) : { refused: staff.refused, headers: {} }
  }
  const authenticated = await authenticateCustomer(ports, request.headers, now)
  if (!authenticated.ok) return { refused: authenticated.refused, headers: {} }
  return refuseCustomer(refusing, authenticated.customer)
}

function refuseNobody(refusing: Refusing): RefusedCall {
  const { route, order, path } = refusing
  const nothing = { available: credits(0), expiring: null, required: credits(1) }
  const facts = factsOf(refusing, { teamId: path['team_id'] ?? 'team_example', kind: 'api', ...nothing })
  const refused = exampleRefusal(refusing.code, facts)
  const isChallenged = order.status === 401 && route.audience === 'customer'
  return { refused, headers: isChallenged ? { 'WWW-Authenticate': 'Bearer' } : {} }
}

/** The refusals that the ledger has a say in; the server tells with them what there is. */
const ledgerStatuses: ReadonlySet<number> = new Set([402, 404, 409, 422])

async function refuseCustomer(refusing: Refusing, { team }: Customer): Promise<RefusedCall> {
  const { ports, route, code, order } = refusing
  const now = ports.clock.now()
  const limits = planOf(team, now).limits.rateLimits[route.rateLimit]
  const { states } = await ports.rateLimiter.take(`team:${team.id}:${route.rateLimit}`, limits, now)
  const price = route.priceId === null ? null : prices[route.priceId]
  const kind = price?.kind ?? kindAsked(refusing.request)
  const { balance, expiring } = balanceAt(await ports.ledger.loadAccount({ teamId: team.id, kind }), now)
  const { available } = balance
  const required = addCredits(available, credits(price?.amount ?? 1))
  const facts = factsOf(refusing, { teamId: team.id, kind, available, expiring, required })
  const refused = exampleRefusal(code, facts)
  const shown =
    code === 'rate_limited' ? states.map((state) => usedUp(state, facts.retryAfterSeconds)) : states
  const isTold = price !== null && ledgerStatuses.has(order.status)
  return {
    refused,
    headers: {
      ...toRateLimitHeaders(shown, team.id),
      ...(isTold ? untakenHeaders(kind, { available, expiring }, price.windowDays !== null) : {}),
    },
  }
}

function usedUp(state: RateState, resetSeconds: number): RateState {
  return { ...state, remaining: 0, resetSeconds }
}

function factsOf(
  { ports, request, path, order }: Refusing,
  team: Pick<RefusalFacts, 'teamId' | 'kind' | 'available' | 'expiring' | 'required'>,
): RefusalFacts {
  return {
    ...team,
    topUpUrl: ports.topUpUrl ?? null,
    holdId: path['hold_id'] ?? request.headers.get('credits-hold'),
    grantId: path['grant_id'] ?? null,
    chargeId: path['charge_id'] ?? null,
    idempotencyKey: request.headers.get('idempotency-key'),
    retryAfterSeconds: order.retryAfterSeconds ?? 1,
  }
}

/** Of what sets credits aside: its body says which. */
function kindAsked({ body }: HttpRequest): CreditKind {
  return typeof body === 'string' && /"kind"\s*:\s*"company"/.test(body) ? 'company' : 'api'
}
