import { type LegacyRequest, type OperationId, routes } from '@scrip/contract'
import type { UsageRecord } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { readUsagePeriod } from '../usage/usage-period.ts'
import { legacyPeriodNames, toLegacyPeriod } from './legacy-period.ts'

/** The legacy request log: what was priced and answered, newest first. */
export async function listRequestsLegacy(call: CustomerCall<'listRequestsLegacy'>): Promise<Answer> {
  const { query } = call.request
  const read = readUsagePeriod(toLegacyPeriod(query), 'UTC', call.now, legacyPeriodNames)
  if (!read.ok) return read.refused
  const filter = { teamId: call.customer.team.id, ...read.period, origin: query.origin ?? null }
  const page = { offset: query.page * query.limit, limit: query.limit }
  const records = await call.ports.ledger.listUsage(filter, page)
  return answerOk({ data: records.map(toApiLegacyRequest) })
}

/** What was asked for is not kept, so the path is that of the operation and the body is unknown. */
function toApiLegacyRequest(usage: UsageRecord): LegacyRequest {
  const route = routes.find(({ operationId }) => operationId === usage.operation)
  return {
    id: usage.requestId,
    start_datetime: toApiInstant(usage.at),
    method: route?.method ?? 'POST',
    url: route?.path ?? '',
    type: usage.operation,
    body: null,
    // Only answered calls are kept: one that was refused took nothing and left no record.
    status_code: 200,
    completed: true,
    is_origin_app: usage.apiKeyId === null,
    num_returned_jobs: usage.operation === jobSearch ? usage.records : 0,
    num_returned_companies: companyOperations.includes(usage.operation) ? companiesOf(usage) : 0,
    api_credits: usage.kind === 'api' ? usage.cost : 0,
    ui_credits: usage.kind === 'company' ? usage.cost : 0,
  }
}

const jobSearch = 'searchJobs' satisfies OperationId
const companyOperations: readonly string[] = ['searchCompanies', 'revealCompanies'] satisfies OperationId[]

/** A reveal priced those without a window and returned the free ones with them. */
function companiesOf({ records, windowHits }: UsageRecord): number {
  return records + windowHits
}
