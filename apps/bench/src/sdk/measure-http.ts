import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@scrip/sdk'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { median } from './measure-overhead.ts'

export interface HttpFigures {
  readonly fetchP50Ms: number
  readonly sdkP50Ms: number
  /** What the SDK adds, as a part of the time of a bare `fetch`: 0.05 is 5 %. */
  readonly added: number
}

interface Ready {
  readonly url: string
  readonly demo: { readonly api_key: string }
}

/** A priced search over HTTP to the real server on PostgreSQL, through the SDK and through a bare `fetch`, in turns. */
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
    const viaFetch = async (): Promise<void> => {
      const response = await fetch(`${url}/v1/jobs/search`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${demo.api_key}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      await response.json()
    }
    return await compare(viaFetch, viaSdk, calls)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function compare(
  viaFetch: () => Promise<void>,
  viaSdk: () => Promise<void>,
  calls: number,
): Promise<HttpFigures> {
  const times: { fetch: number[]; sdk: number[] } = { fetch: [], sdk: [] }
  for (let call = 0; call < calls + 50; call += 1) {
    // Who follows whom changes, so that neither always finds what the other has warmed.
    const turns = [
      ['fetch', viaFetch],
      ['sdk', viaSdk],
    ] as const
    for (const [name, send] of call % 2 === 0 ? turns : turns.toReversed()) {
      const startedAt = performance.now()
      await send()
      if (call >= 50) times[name].push(performance.now() - startedAt)
    }
  }
  const fetchP50Ms = median(times.fetch)
  const sdkP50Ms = median(times.sdk)
  return { fetchP50Ms, sdkP50Ms, added: sdkP50Ms / fetchP50Ms - 1 }
}
