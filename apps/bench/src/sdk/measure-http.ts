import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@scrip/sdk'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import ky from 'ky'
import { median } from './measure-overhead.ts'

export interface HttpFigures {
  readonly fetchP50Ms: number
  readonly kyP50Ms: number
  readonly sdkP50Ms: number
  /** What the SDK adds, as a part of the time of a bare `fetch`: 0.05 is 5 %. */
  readonly added: number
  /** What of that a bare ky adds already. */
  readonly addedByKy: number
}

interface Ready {
  readonly url: string
  readonly demo: { readonly api_key: string }
}

/** A priced search over HTTP to the real server on PostgreSQL, through a bare `fetch`, a bare ky and the SDK, in turns. */
export async function measureHttp(calls: number): Promise<HttpFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-sdk-'))
  const main = join(import.meta.dirname, '..', '..', '..', 'server', 'src', 'main.ts')
  const server = await startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--demo', '--json', '--port', '0', '--data', folder],
    parseReady: (value) => value as Ready,
  })
  try {
    const { demo, url } = server.ready
    const client = createClient({ baseUrl: url, apiKey: demo.api_key })
    const body = { posted_at_max_age_days: 365, limit: 1 }
    const viaSdk = async (): Promise<void> => {
      await client.jobs.search(body)
    }
    const headers = () => ({
      authorization: `Bearer ${demo.api_key}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    })
    const viaFetch = async (): Promise<void> => {
      const response = await fetch(`${url}/v1/jobs/search`, {
        method: 'POST',
        headers: headers(),
        body: JSON.stringify(body),
      })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      await response.json()
    }
    const viaKy = async (): Promise<void> => {
      await ky.post(`${url}/v1/jobs/search`, { json: body, headers: headers(), retry: 0 }).json()
    }
    return await compare({ fetch: viaFetch, ky: viaKy, sdk: viaSdk }, calls)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const warmUp = 100

/** All in turns, and who follows whom changes, so that none always finds what another has warmed. */
async function compare(
  contenders: Readonly<Record<'fetch' | 'ky' | 'sdk', () => Promise<void>>>,
  calls: number,
): Promise<HttpFigures> {
  const times: Record<'fetch' | 'ky' | 'sdk', number[]> = { fetch: [], ky: [], sdk: [] }
  const names = ['fetch', 'ky', 'sdk'] as const
  for (let call = 0; call < calls + warmUp; call += 1) {
    for (const name of call % 2 === 0 ? names : names.toReversed()) {
      const startedAt = performance.now()
      await contenders[name]()
      if (call >= warmUp) times[name].push(performance.now() - startedAt)
    }
  }
  const p50 = { fetch: median(times.fetch), ky: median(times.ky), sdk: median(times.sdk) }
  return {
    fetchP50Ms: p50.fetch,
    kyP50Ms: p50.ky,
    sdkP50Ms: p50.sdk,
    added: p50.sdk / p50.fetch - 1,
    addedByKy: p50.ky / p50.fetch - 1,
  }
}
