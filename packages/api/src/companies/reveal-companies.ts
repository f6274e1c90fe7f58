import type { Company } from '@scrip/catalogue'
import { type RevealAnswer, prices } from '@scrip/contract'
import { type CallResult, type JsonValue, type RevealCommand, balanceAt, credits } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { toApiDryRun } from '../priced/api-dry-run.ts'
import { submitCharge } from '../priced/charge-outcome.ts'
import { findEarlierCall } from '../priced/find-earlier-call.ts'
import { chargeHeaders, freeHeaders } from '../priced/report-credits.ts'
import { fromApiSpending } from '../priced/spending.ts'

type Reveal = CustomerCall<'revealCompanies'>

/** The contract says how long a charge opens a company for. */
function windowDays(): number {
  const days = prices.revealCompanies.windowDays
  if (days === null) throw new Error('the contract gives the reveal no window')
  return days
}

/** Opens companies for the team: those without an open window are charged, the others are free. */
export async function revealCompanies(call: Reveal): Promise<Answer> {
  const price = prices.revealCompanies
  const spending = await fromApiSpending(call)
  const earlier = await findEarlierCall(call.ports, spending, call.now)
  if (earlier.type === 'refused') return earlier.refused
  if (earlier.type === 'replayed') return answerAgain(call, earlier.result)

  const { company_ids: ids = [], company_domains: domains = [] } = call.request.body
  const { companyIds, notFound } = await call.ports.catalogue.resolveCompanies({ ids, domains })
  const command: RevealCommand = {
    ...spending,
    type: 'reveal',
    companyIds,
    unitCost: credits(price.amount),
    windowDays: windowDays(),
    replay: notFound,
  }
  const outcome = await submitCharge(call.ports, command, call.now)
  if (outcome.type === 'refused') return outcome.refused
  if (outcome.type === 'replayed') return answerAgain(call, outcome.result)
  if (spending.dryRun) return answerDryRun(call, outcome.result, notFound)
  const companies = await call.ports.catalogue.companiesByIds(openedIds(outcome.result), call.now)
  const body = toApiReveal(outcome.result, companies, notFound)
  return answerOk(body, chargeHeaders(outcome.result, { hasWindows: true, replayed: false }))
}

async function answerDryRun(call: Reveal, result: CallResult, notFound: readonly string[]): Promise<Answer> {
  const { ports, customer, now } = call
  const body = toApiReveal(result, [], notFound)
  const account = { teamId: customer.team.id, kind: prices.revealCompanies.kind }
  const { balance } = balanceAt(await ports.ledger.loadAccount(account), now)
  const dryRun = toApiDryRun(result, balance.available)
  return answerOk({ ...body, windows: [], dry_run: dryRun }, await freeHeaders(ports, account, now, true))
}

async function answerAgain({ ports, now }: Reveal, result: CallResult): Promise<Answer> {
  const companies = await ports.catalogue.companiesByIds(openedIds(result), now)
  const body = toApiReveal(result, companies, parseNotFound(result.replay))
  return answerOk(body, chargeHeaders(result, { hasWindows: true, replayed: true }))
}

/** In the order asked for. */
function openedIds(result: CallResult): readonly string[] {
  return result.windows.map(({ companyId }) => companyId)
}

type RevealBody = Omit<RevealAnswer, 'data'> & { readonly data: readonly Company[] }

function toApiReveal(result: CallResult, data: readonly Company[], notFound: readonly string[]): RevealBody {
  const leftOut = result.companyIdsLeftOut.length
  return {
    metadata: {
      companies: result.windows.length,
      charged: result.windows.filter(({ charged }) => charged).length,
      window_hits: result.windowHits,
      truncated_results: leftOut === 0 ? null : leftOut,
    },
    data,
    windows: result.windows.map((window) => ({
      company_id: window.companyId,
      opened_at: toApiInstant(window.openedAt),
      ends_at: toApiInstant(window.endsAt),
      charged: window.charged,
    })),
    not_found: [...notFound],
  }
}

function parseNotFound(replay: JsonValue): readonly string[] {
  return Array.isArray(replay) ? replay.filter((it) => typeof it === 'string') : []
}
