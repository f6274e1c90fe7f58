import { addCredits, type Credits, credits, noCredits } from '@scrip/rules'
import type { ServerReady } from './server-process.ts'

/** What the callers were told. */
export interface Answers {
  readonly byStatus: Map<number, number>
  /** Calls without an answer, by why. */
  readonly errors: Map<string, number>
  /** What the answers say they cost, in all. */
  cost: Credits
}

export function newAnswers(): Answers {
  return { byStatus: new Map(), errors: new Map(), cost: noCredits }
}

/** Searches until the end; each call is priced and has a key of its own, and none is sent again. */
export async function search(ready: ServerReady, endsAt: number, answers: Answers): Promise<void> {
  for (let call = 1; performance.now() < endsAt; call += 1) {
    try {
      const answer = await send(ready, call % 20)
      await answer.arrayBuffer()
      count(answers.byStatus, answer.status)
      answers.cost = addCredits(answers.cost, credits(Number(answer.headers.get('credits-cost') ?? 0)))
    } catch (error) {
      count(answers.errors, reasonOf(error))
      // A server that is gone refuses at once, and would be asked a thousand times a second.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function send({ url, apiKey }: ServerReady, offset: number): Promise<Response> {
  return fetch(`${url}/v1/jobs/search`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ posted_at_max_age_days: 90, limit: 1, offset }),
  })
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}
