/** A customer that speaks plain HTTP: what is checked here must not depend on the SDK. */
export interface Customer {
  readonly url: string
  readonly apiKey: string
}

export interface AnsweredCharge {
  readonly chargeId: string
  readonly cost: number
}

export async function searchJobs(
  customer: Customer,
  limit: number,
  headers: Readonly<Record<string, string>> = {},
  filters: Readonly<Record<string, unknown>> = { posted_at_max_age_days: 90 },
): Promise<Response> {
  return await fetch(`${customer.url}/v1/jobs/search`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${customer.apiKey}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ ...filters, limit }),
  })
}

export function toAnsweredCharge(answer: Response): AnsweredCharge {
  return {
    chargeId: answer.headers.get('Credits-Charge') ?? '',
    cost: Number(answer.headers.get('Credits-Cost')),
  }
}

/** Every entry of the team's api account, newest first. */
export async function readEntries(
  customer: Customer,
): Promise<readonly { charge_id: string | null; amount: number; type: string }[]> {
  const entries = []
  let cursor: string | null = null
  do {
    const query = new URLSearchParams({ kind: 'api', limit: '200', ...(cursor === null ? {} : { cursor }) })
    const answer = await fetch(`${customer.url}/v1/credits/entries?${query}`, {
      headers: { Authorization: `Bearer ${customer.apiKey}` },
    })
    if (!answer.ok) throw new Error(`entries answered ${answer.status}`)
    const page: {
      data: { charge_id: string | null; amount: number; type: string }[]
      next_cursor: string | null
    } = await answer.json()
    entries.push(...page.data)
    cursor = page.next_cursor
  } while (cursor !== null)
  return entries
}

export async function readAvailable(customer: Customer): Promise<number> {
  const answer = await fetch(`${customer.url}/v0/billing/credit-balance`, {
    headers: { Authorization: `Bearer ${customer.apiKey}` },
  })
  const balance: { api_credits: number; used_api_credits: number } = await answer.json()
  return balance.api_credits - balance.used_api_credits
}
