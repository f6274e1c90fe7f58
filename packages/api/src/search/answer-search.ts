import { prices } from '@scrip/contract'
import { type CallResult, type ChargeCommand, balanceAt, credits } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { refuseViolations } from '../http/violations.ts'
import type { JsonObject, SearchAnswer } from '../ports/catalogue.ts'
import { toApiDryRun, toApiFreeDryRun } from '../priced/api-dry-run.ts'
import { submitCharge } from '../priced/charge-outcome.ts'
import { findEarlierCall } from '../priced/find-earlier-call.ts'
import { chargeHeaders, freeHeaders } from '../priced/report-credits.ts'
import { type Spending, fromApiSpending } from '../priced/spending.ts'
import { revealsCompanies } from './names-companies.ts'
import { type Paging, checkPaging } from './paging.ts'
import { type SearchRun, presentPage } from './present-page.ts'
import type { SearchKind, SearchOperationId } from './search-kind.ts'
import { parseSearchPage, toReplay, toSearchPage } from './search-page.ts'
import { createCursorSigner } from './signed-cursor.ts'

/**
 * One walk for the three searches: plan limits → an earlier call of the same key → the catalogue → the charge → the
 * records. The records leave the server only after the ledger has decided, and exactly as many as it priced.
 */
export async function answerSearch<Operation extends SearchOperationId, Record_>(
  call: CustomerCall<Operation>,
  kind: SearchKind<Record_>,
): Promise<Answer> {
  const body: JsonObject = { ...call.request.body }
  const sign = createCursorSigner(call.ports.secretHasher, call.customer.team.id)
  const checked = await checkPaging(call.request.body, call.plan.limits, sign)
  if (!checked.ok) return checked.refused
  const spending = await fromApiSpending(call)
  const run = toRun(call, kind, body, checked.paging)

  const earlier = await findEarlierCall(call.ports, spending, call.now)
  if (earlier.type === 'refused') return earlier.refused
  if (earlier.type === 'replayed') return answerAgain(run, earlier.result)

  const found = await kind.find(call.ports.catalogue, run.search, call.now)
  if (!found.ok) return refuseViolations(found.violations.map((it) => ({ ...it, in: 'body' })))
  const isPreview = body['blur_company_data'] === true && kind.blur !== null && !revealsCompanies(body)
  return isPreview ? answerPreview(run, found, spending.dryRun) : answerCharged(run, found, spending)
}

function toRun<Record_>(
  call: CustomerCall<SearchOperationId>,
  kind: SearchKind<Record_>,
  body: JsonObject,
  paging: Paging,
): SearchRun<Record_> {
  const { ports, now, customer } = call
  const account = { teamId: customer.team.id, kind: prices[call.operation].kind }
  return {
    ports,
    now,
    account,
    operation: call.operation,
    kind,
    search: toSearch(body, paging),
    pages: paging.pages,
  }
}

/** The body with the catalogue's own words for the place of the page. */
function toSearch(body: JsonObject, { cursor, offset, limit }: Paging): JsonObject {
  if (offset !== null) return { ...body, limit, cursor: null, page: 0, offset }
  return cursor === null ? { ...body, limit } : { ...body, limit, cursor }
}

type Found<Record_> = Extract<SearchAnswer<Record_>, { ok: true }>

/** Masked records are free: nothing is taken and nothing is written. */
async function answerPreview<Record_>(
  run: SearchRun<Record_>,
  found: Found<Record_>,
  isDryRun: boolean,
): Promise<Answer> {
  const { kind } = run
  const records = kind.blur === null ? found.records : found.records.map(kind.blur)
  const page = toSearchPage(found, kind.idOf)
  const body = await presentPage(run, page, records, records.length)
  const headers = await freeHeaders(run.ports, run.account, run.now, false)
  if (!isDryRun) return answerOk(body, headers)
  const { balance } = balanceAt(await run.ports.ledger.loadAccount(run.account), run.now)
  const dryRun = toApiFreeDryRun(run.account.kind, balance.available)
  return answerOk({ ...body, data: [], dry_run: dryRun }, headers)
}

async function answerCharged<Record_>(
  run: SearchRun<Record_>,
  found: Found<Record_>,
  spending: Spending,
): Promise<Answer> {
  const price = prices[run.operation]
  const page = toSearchPage(found, run.kind.idOf)
  const records = found.records.length
  const command: ChargeCommand = {
    ...spending,
    type: 'charge',
    kind: price.kind,
    unitCost: credits(price.amount),
    units: price.per === 'lookup' ? Math.min(1, records) : records,
    records,
    replay: toReplay(page),
  }
  const outcome = await submitCharge(run.ports, command, run.now)
  if (outcome.type === 'refused') return outcome.refused
  // A call with the same key came first while this one searched.
  if (outcome.type === 'replayed') return answerAgain(run, outcome.result)
  const { result } = outcome
  const body = await presentPage(run, page, found.records, result.records)
  if (!spending.dryRun) return answerOk(body, chargeHeaders(result, { hasWindows: false, replayed: false }))
  const { balance } = balanceAt(await run.ports.ledger.loadAccount(run.account), run.now)
  const dryRun = toApiDryRun(result, balance.available)
  return answerOk(
    { ...body, data: [], dry_run: dryRun },
    await freeHeaders(run.ports, run.account, run.now, false),
  )
}

async function answerAgain<Record_>(run: SearchRun<Record_>, result: CallResult): Promise<Answer> {
  const page = parseSearchPage(result.replay)
  const records = await run.kind.findAgain(run.ports.catalogue, run.search, page.ids, run.now)
  const body = await presentPage(run, page, records, result.records)
  return answerOk(body, chargeHeaders(result, { hasWindows: false, replayed: true }))
}
