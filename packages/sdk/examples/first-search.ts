// Three searches and a reveal, each with what it cost; then the same sum from the ledger; then a 402.
// Run: SCRIP_BASE_URL=http://127.0.0.1:4000 SCRIP_API_KEY=scrip_live_… node examples/first-search.ts
import { createClient, type CreditKind, InsufficientCreditsError, type PricedReceipt } from '@scrip/sdk'

// Against the mock only this line is another, its `readEnvironment()` becomes
// `(await import('@scrip/mock')).createMock().client()`.
const client = createClient(readEnvironment())

/** Companies in one reveal, and ids in one filter, as the contract has it. */
const revealMax = 500

try {
  await searchAndReveal()
} catch (error) {
  if (!(error instanceof InsufficientCreditsError)) throw error
  showShortage(error)
}

async function searchAndReveal(): Promise<void> {
  const receipts: PricedReceipt[] = []

  const jobs = await client.jobs.search({
    job_title_or: ['engineer'],
    posted_at_max_age_days: 365,
    limit: 10,
  })
  receipts.push(show(jobs.data.data.length, 'jobs found', jobs.credits))

  const companies = await client.companies.search({ min_employee_count: 50, limit: 5 })
  receipts.push(show(companies.data.data.length, 'companies found', companies.credits))
  const [company] = companies.data.data
  if (company === undefined) throw new Error('This catalogue has no company with 50 people.')

  const technologies = await client.companies.technologies({ company_id: company.id })
  receipts.push(show(technologies.data.data.length, 'technologies found', technologies.credits))

  // A second run finds the access window of the first one open: then this is free.
  const revealed = await client.companies.reveal({ company_ids: [company.id] })
  receipts.push(show(revealed.data.data.length, 'company revealed', revealed.credits))

  console.log()
  await compareWithLedger('api', receipts)
  await compareWithLedger('company', receipts)

  console.log()
  await revealMoreThanThereIs()
}

function show(count: number, what: string, credits: PricedReceipt): PricedReceipt {
  const cost = `${credits.cost ?? '?'} ${credits.kind} credits`
  console.log(
    count.toString().padStart(4),
    what.padEnd(20),
    cost.padStart(18),
    `${credits.remaining ?? '?'} left`.padStart(12),
  )
  return credits
}

/** Adds up the receipts of one kind, and the ledger entries of the charges that they name. */
async function compareWithLedger(kind: CreditKind, receipts: readonly PricedReceipt[]): Promise<void> {
  const own = receipts.filter((receipt) => receipt.kind === kind)
  const said = own.reduce((sum, receipt) => sum + (receipt.cost ?? Number.NaN), 0)
  let booked = 0
  for (const { charge } of own) {
    if (charge === null) continue
    const { data } = await client.credits.entries({ kind, type: ['charge'], charge_id: charge })
    booked = data.data.reduce((sum, entry) => sum - entry.amount, booked)
  }
  if (said !== booked)
    throw new Error(`The answers said ${said} ${kind} credits and the ledger says ${booked}.`)
  console.log(
    `${kind.padEnd(8)} answers ${said.toString().padStart(4)} = ledger ${booked.toString().padStart(4)}`,
  )
}

/** Asks for one company more than the team can pay. It is all or nothing: nothing is returned and nothing taken. */
async function revealMoreThanThereIs(): Promise<void> {
  const { data } = await client.credits.balance()
  const { available } = data.balances.company
  const wanted = available + 1
  const companyIds = wanted > revealMax ? [] : await findUnopenedCompanies(wanted)
  if (companyIds.length < wanted) {
    console.log('This team can pay for all companies that can be asked for at once: no 402 to show.')
    return
  }
  await client.companies.reveal({ company_ids: companyIds })
}

/** Previews name companies by id only, and are free. Companies with an open window would be free too. */
async function findUnopenedCompanies(count: number): Promise<string[]> {
  const { data: team } = await client.team.get()
  const opened = await listOpenCompanies()
  const ids: string[] = []
  let cursor: string | null = null
  do {
    // Without a filter by company: a preview that tells one company from another is paid.
    const { data, credits }: Preview = await client.companies.search({
      blur_company_data: true,
      limit: team.limits.page_size_max,
      cursor,
    })
    if (credits.cost !== 0) throw new Error(`A preview cost ${credits.cost} credits.`)
    ids.push(...data.data.map(({ id }) => id).filter((id) => !opened.has(id)))
    cursor = data.metadata.next_cursor
  } while (cursor !== null && ids.length < count)
  return ids.slice(0, count)
}

async function listOpenCompanies(): Promise<Set<string>> {
  const opened = new Set<string>()
  let cursor: string | undefined
  do {
    const { data }: Windows = await client.companies.listAccess({ state: 'open', limit: 200, cursor })
    for (const window of data.data) opened.add(window.company_id)
    cursor = data.next_cursor ?? undefined
  } while (cursor !== undefined)
  return opened
}

type Windows = Awaited<ReturnType<typeof client.companies.listAccess>>
type Preview = Awaited<ReturnType<typeof client.companies.search>>

function showShortage({ kind, required, available, credits }: InsufficientCreditsError): void {
  console.log(
    `402 Not enough ${kind} credits: required ${required}, available ${available}. Cost: ${credits.cost}.`,
  )
}

function readEnvironment(): { apiKey: string; baseUrl: string } {
  const { SCRIP_API_KEY: apiKey, SCRIP_BASE_URL: baseUrl } = process.env
  if (apiKey === undefined || baseUrl === undefined) {
    console.error('Set SCRIP_BASE_URL and SCRIP_API_KEY. `pnpm start` prints both for a demo server.')
    process.exit(1)
  }
  return { apiKey, baseUrl }
}
