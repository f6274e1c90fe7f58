// Every night the new jobs, for no more than so many credits; the next night goes on where this one stopped.
// Run: SCRIP_BASE_URL=… SCRIP_API_KEY=… node examples/nightly-sync.ts [folder] [credits]
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@scrip/sdk'

const { SCRIP_API_KEY: apiKey = '', SCRIP_BASE_URL: baseUrl = '' } = process.env
const [folder = 'nightly-sync', credits = '100'] = process.argv.slice(2)
const cursorFile = join(folder, 'cursor.txt')
const jobsFile = join(folder, 'jobs.jsonl')

const client = createClient({ apiKey, baseUrl })
client.on('budget', ({ available, required }) =>
  console.log(`Stopped: ${required} needed, ${available} left.`),
)

await mkdir(folder, { recursive: true })
const cursor = (await readFile(cursorFile, 'utf8').catch(() => '')) || null

using night = client.scope({ label: 'nightly sync', budget: { api: Number(credits) } })
const pages = night.jobs.search.pages({ posted_at_max_age_days: 365, limit: 25, cursor })
for await (const { data } of pages) {
  // First the records, then the place: a night that breaks off in between repeats a page, and loses none.
  await appendFile(jobsFile, data.data.map((job) => `${JSON.stringify(job)}\n`).join(''))
  await writeFile(cursorFile, data.metadata.next_cursor ?? '')
}

// Calls whose answers were lost may have been charged. The ledger knows.
await night.meter.sync()
const { items, stopped } = pages.summary
console.log(`${items} jobs for ${night.meter.spent.api} credits; stopped: ${stopped}.`)
