import type { App } from '@scrip/api'

export interface Search {
  readonly apiKey: string
  /** A preview: the same search with masked records, which is free. */
  readonly isPreview: boolean
}

export interface SearchLoad {
  readonly calls: number
  readonly callers: number
}

/** Processor time of this process for one call, in microseconds: the application and its store, without PostgreSQL. */
export async function measureSearch(
  app: App,
  search: Search,
  { calls, callers }: SearchLoad,
): Promise<number> {
  const before = process.cpuUsage()
  let left = calls
  const call = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const response = await app.fetch(toRequest(search))
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      await response.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: callers }, call))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

function toRequest({ apiKey, isPreview }: Search): Request {
  const body = { posted_at_gte: '2000-01-01', limit: 1, ...(isPreview ? { blur_company_data: true } : {}) }
  return new Request('http://scrip.test/v1/jobs/search', {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
