// The network breaks after the server has charged. The call is sent again under the same key, and is paid once.
// Run: SCRIP_BASE_URL=… SCRIP_API_KEY=… node examples/lost-answer.ts
import { ConnectionError, createClient } from '@scrip/sdk'

const { SCRIP_API_KEY: apiKey = '', SCRIP_BASE_URL: baseUrl = '' } = process.env
const search = { posted_at_max_age_days: 365, limit: 5 }

/** A network that loses the answers to the first searches. */
function losing(count: number): (request: Request) => Promise<Response> {
  let lost = 0
  return async (request) => {
    const answer = await fetch(request)
    if (request.method === 'POST' && (lost += 1) <= count) throw new TypeError('fetch failed')
    return answer
  }
}

const patient = createClient({ apiKey, baseUrl, fetch: losing(1) })
const { credits } = await patient.jobs.search(search)
console.log(`${credits.attempts.length} attempts, ${credits.cost} credits, replayed: ${credits.replayed}`)
console.log(`The meter says ${patient.meter.spent.api}.`)

// A client that does not try again does not know. It says so, keeps the credits set aside, and can look it up.
const impatient = createClient({
  apiKey,
  baseUrl,
  fetch: losing(1),
  retry: { attempts: 1 },
  budget: { api: 20 },
})
const result = await impatient.jobs.search.safe(search)
if (result.ok || !(result.error instanceof ConnectionError)) throw new Error('The answer was not lost.')
console.log(`settled: ${result.credits.settled}; ${impatient.meter.reserved.api} set aside`)
await impatient.meter.sync()
console.log(`After a sync: ${impatient.meter.spent.api} spent, ${impatient.meter.reserved.api} set aside.`)
