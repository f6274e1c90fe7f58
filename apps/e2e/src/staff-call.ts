import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

type Answer = Readonly<Record<string, unknown>>

/**
 * Calls the staff API as who is signed in on the page, from within it, so that cookie and origin are the browser's own.
 *
 * @throws Error with what was answered when that is not a success.
 */
export async function staffCall(
  page: Page,
  method: 'GET' | 'POST',
  path: string,
  body?: Answer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const answer = await page.evaluate(
    async (call) => {
      const session = await fetch('/admin/v1/session')
      // Nobody is signed in yet where the call is about signing in.
      const { csrf_token: csrf = '' } = await session.json()
      const more = call.body === null ? {} : { body: call.body }
      const response = await fetch(`/admin/v1${call.path}`, {
        method: call.method,
        headers: { 'content-type': 'application/json', 'x-csrf-token': String(csrf), ...call.headers },
        ...more,
      })
      return { ok: response.ok, text: await response.text() }
    },
    { method, path, headers, body: body === undefined ? null : JSON.stringify(body) },
  )
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.text}`)
  return parseAnswer(answer.text)
}

/** Makes a team that has nothing yet: its first period is far away. Answers its id. */
export async function createFreshTeam(page: Page, name: string): Promise<string> {
  const team = { name, plan_id: 'demo', anchor_at: '2100-01-01T00:00:00Z' }
  const { id } = await staffCall(page, 'POST', '/teams', team, { 'idempotency-key': randomUUID() })
  return String(id)
}

/** Previews a write that moves credits, and makes it with the version previewed. */
export async function writeCredits(page: Page, path: string, body: Answer): Promise<Answer> {
  const key = { 'idempotency-key': randomUUID() }
  const { version } = await staffCall(page, 'POST', `${path}?preview=true`, body, key)
  return staffCall(page, 'POST', path, body, { ...key, 'if-match': String(version) })
}

function parseAnswer(text: string): Answer {
  return JSON.parse(text) as Answer
}
