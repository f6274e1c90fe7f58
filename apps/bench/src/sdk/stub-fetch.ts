const body = JSON.stringify({
  id: 'obj_1',
  object: 'list',
  team_id: 'team_1',
  metadata: { total_results: null, next_cursor: null, truncated_results: null },
  data: [{ id: 1, job_title: 'Data engineer', company: 'Example', embedding: [1] }],
  choices: [],
})

const headers = {
  'content-type': 'application/json',
  'request-id': 'req_1',
  'credits-cost': '1',
  'credits-kind': 'api',
  'credits-remaining': '1475',
  'credits-charge': 'chg_1',
  'credits-records': '1',
}

/** A network that takes no time: what is left is what the client itself takes. */
async function stubFetch(): Promise<Response> {
  return new Response(body, { status: 200, headers })
}

export type Calls = readonly ((signal?: AbortSignal) => Promise<unknown>)[]

/**
 * The calls of a bundled fixture, each tried once.
 *
 * @throws Error when a call fails, or would have gone to the network: then something else would be measured
 */
export async function openFixture(file: string): Promise<Calls> {
  globalThis.fetch = () => Promise.reject(new Error(`${file} does not use the fetch that it was given.`))
  const module: { open(fetch: typeof globalThis.fetch): Calls } = await import(file)
  const calls = module.open(stubFetch)
  for (const call of calls) {
    const result = await call()
    // Two of the peers answer their errors instead of throwing them.
    if (typeof result === 'object' && result !== null && 'error' in result && result.error !== undefined) {
      throw new Error(`A call of ${file} failed.`, { cause: result.error })
    }
  }
  return calls
}
