// A client that was written for TheirStack needs only another base URL and key. Then, step by step, what is new.
// Run: SCRIP_BASE_URL=… SCRIP_API_KEY=… node examples/from-theirstack.ts
import { createClient } from '@scrip/sdk'

const { SCRIP_API_KEY: apiKey = '', SCRIP_BASE_URL: baseUrl = '' } = process.env

// 1. What you have. Only this line is another: it said https://api.theirstack.com.
const api = baseUrl

async function post(path: string, body: unknown): Promise<Response> {
  const answer = await fetch(`${api}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  return answer
}

const filters = { page: 0, limit: 3, posted_at_max_age_days: 30 }
const answer = await post('/v1/jobs/search', filters)
const { data: jobs } = parsePage(await answer.json())
console.log(`fetch: ${jobs.map(({ job_title }) => job_title).join(' · ')}`)

// 2. What it cost is in the answer: no balance before and after any more.
console.log(`cost ${answer.headers.get('credits-cost')}, left ${answer.headers.get('credits-remaining')}`)

// 3. The same call through the client. The names of the parameters stay.
const client = createClient({ apiKey, baseUrl, budget: { api: 100 } })
const { credits, data } = await client.jobs.search(filters)
console.log(`client: ${data.data.map(({ job_title }) => job_title).join(' · ')}`)
console.log(`cost ${credits.cost}, left ${credits.remaining}`)

function parsePage(body: unknown): { readonly data: readonly { readonly job_title: string }[] } {
  return body as { readonly data: readonly { readonly job_title: string }[] }
}
