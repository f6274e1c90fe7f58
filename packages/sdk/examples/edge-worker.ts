// A worker that searches for its visitors, and never spends more than so much on one of them.
// Bundle: esbuild examples/edge-worker.ts --bundle --format=esm --outfile=worker.js
import { BudgetExceededError, createClient, InsufficientCreditsError } from '@scrip/sdk'

interface Environment {
  readonly SCRIP_API_KEY: string
  readonly SCRIP_BASE_URL: string
}

const worker = {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const title = new URL(request.url).searchParams.get('title')
    if (title === null) return new Response('What title? Say ?title=engineer', { status: 400 })
    const client = createClient({
      apiKey: environment.SCRIP_API_KEY,
      baseUrl: environment.SCRIP_BASE_URL,
      budget: { api: 5 },
    })
    const result = await client.jobs.search.safe(
      { job_title_or: [title], posted_at_max_age_days: 365, limit: 5 },
      { signal: request.signal },
    )
    if (result.ok) {
      const jobs = result.data.data.map(({ company, job_title }) => ({ company, job_title }))
      return Response.json({ jobs, cost: result.credits.cost })
    }
    const isBroke = [BudgetExceededError, InsufficientCreditsError].some(
      (kind) => result.error instanceof kind,
    )
    return new Response(isBroke ? 'No more searches today.' : 'Try again later.', { status: 503 })
  },
}

// A worker's runtime asks for the default export.
// oxlint-disable-next-line import/no-default-export
export { worker as default }
