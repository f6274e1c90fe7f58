/** What every project has: programs that use each entry of the package, and say `ok` when it did what it should. */
export const programs: Readonly<Record<string, string>> = {
  'use.js': `
import { createClient, InsufficientCreditsError, ScripError } from '@scrip/sdk'
import { createAdminClient } from '@scrip/sdk/admin'
import { createQueries } from '@scrip/sdk/query'
import { sign, verify } from '@scrip/sdk/webhooks'

const paid = { 'credits-cost': '3', 'credits-kind': 'api', 'credits-remaining': '7', 'credits-charge': 'chg_1' }
const shortage = { code: 'insufficient_credits', detail: 'Too few.', kind: 'api', required: 9, available: 7 }
const answers = [
  () => Response.json({ metadata: {}, data: [1, 2, 3] }, { headers: paid }),
  () => Response.json(shortage, { status: 402 }),
]
const options = { baseUrl: 'https://api.example.com', fetch: async () => answers.shift()() }

export async function use() {
  const client = createClient({ ...options, apiKey: 'scrip_test_a_1', budget: { api: 100 } })
  const { credits, data } = await client.jobs.search({ posted_at_max_age_days: 7, limit: 25 })
  check(data.data.length === 3 && credits.cost === 3 && client.meter.spent.api === 3, 'a search and its receipt')
  const refused = await client.jobs.search({ posted_at_max_age_days: 7 }).catch((error) => error)
  check(refused instanceof InsufficientCreditsError && ScripError.is(refused), 'a refusal')
  check(createQueries(client).team.get().queryKey.join() === 'scrip,team,get', 'a query')
  check(typeof createAdminClient({ ...options, token: 't' }).teams.get === 'function', 'the staff client')
  const body = JSON.stringify({ id: 1, type: 'job.new', payload: { id: 2 } })
  const secret = 'whsec_' + btoa('thirty-two bytes of a secret....')
  const headers = await sign({ id: 'evt_1', sentAt: new Date(), body }, secret)
  check((await verify({ headers, body }, secret)).type === 'job.new', 'a webhook')
  return 'ok'
}

function check(holds, what) {
  if (!holds) throw new Error('It does not work: ' + what)
}
`,
  'main.js': `
import { use } from './use.js'
console.log(await use())
`,
  'common.cjs': `
const { createClient } = require('@scrip/sdk')
console.log(typeof createClient({ baseUrl: 'https://api.example.com', apiKey: 'a' }).jobs.search === 'function' ? 'ok' : 'not ok')
`,
  'worker.js': `
import { use } from './use.js'
export default { fetch: async () => new Response(await use()) }
`,
  'run-worker.js': `
import worker from './worker.bundle.js'
console.log(await (await worker.fetch()).text())
`,
  'index.html': `
<!doctype html><title>use</title><script type="module">import { use } from './use.js'; document.title = await use()</script>
`,
  'typed.ts': `
import { createClient, type JobSearchAnswer, ScripError } from '@scrip/sdk'
import { type AdminClient, createAdminClient } from '@scrip/sdk/admin'
import { createQueries } from '@scrip/sdk/query'
import { verify, type WebhookEvent } from '@scrip/sdk/webhooks'

const client = createClient({ baseUrl: 'https://api.example.com', apiKey: 'a' })
export async function search(): Promise<number | null> {
  const { credits, data } = await client.jobs.search({ posted_at_max_age_days: 7 })
  const answer: JobSearchAnswer = data
  return answer.data.length > 0 ? credits.cost : null
}
export const staff: AdminClient = createAdminClient({ baseUrl: 'https://api.example.com', token: 't' })
export const receive = (request: Request): Promise<WebhookEvent> => verify(request, 'secret')
export const key: readonly unknown[] = createQueries(client).jobs.search({}).queryKey
export const isOurs = (error: unknown): boolean => ScripError.is(error)
// @ts-expect-error The contract has no such filter: were the types lost on the way, this would compile.
void client.jobs.search({ posted_at_max_age: 7 })
`,
  'tsconfig.nodenext.json': `
{ "compilerOptions": { "target": "es2022", "lib": ["es2023", "dom", "dom.iterable"], "module": "nodenext", "strict": true, "exactOptionalPropertyTypes": true, "noEmit": true, "types": [] }, "files": ["typed.ts"] }
`,
  'tsconfig.without-dom.json': `
{ "compilerOptions": { "target": "es2022", "lib": ["es2023"], "module": "nodenext", "strict": true, "noEmit": true, "skipLibCheck": false, "types": ["node"] }, "files": ["typed.ts"] }
`,
  'tsconfig.bundler.json': `
{ "compilerOptions": { "target": "es2022", "lib": ["es2023", "dom", "dom.iterable"], "module": "esnext", "moduleResolution": "bundler", "strict": true, "noEmit": true, "types": [] }, "files": ["typed.ts"] }
`,
}
