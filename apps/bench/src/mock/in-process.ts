// A process of its own, since msw patches the globals of the one that it runs in. Prints processor time per call.
import { createMock, type Mock } from '@scrip/mock'
import { handlers } from '@scrip/mock/msw'
import { setupServer } from 'msw/node'
import { median } from './median.ts'

const calls = Number(process.argv[2])
const rounds = Number(process.argv[3])

const mock = createMock()
await mock.seed([{ type: 'grant', kind: 'api', amount: 10_000_000 }])
const server = setupServer(...parseHandlers(handlers(mock)))

const injected: number[] = []
const patched: number[] = []
for (let round = 0; round <= rounds; round += 1) {
  const ours = await measure(mock, mock.fetch)
  server.listen({ onUnhandledFrame: 'error' })
  const theirs = await measure(mock, globalThis.fetch)
  server.close()
  // The first round only warms up.
  if (round === 0) continue
  injected.push(ours)
  patched.push(theirs)
}
console.log(JSON.stringify({ injected_us: median(injected), patched_us: median(patched) }))

async function measure({ baseUrl, ...world }: Mock, call: typeof fetch): Promise<number> {
  const { apiKey } = world.client()
  const before = process.cpuUsage()
  for (let made = 0; made < calls; made += 1) {
    const response = await call(`${baseUrl}/v1/jobs/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: '{"posted_at_max_age_days":30,"limit":1}',
    })
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
    await response.text()
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

/** The mock's own copy of msw types them; there is one handler of one version behind both. */
function parseHandlers(made: readonly unknown[]): Parameters<typeof setupServer> {
  return made as Parameters<typeof setupServer>
}
