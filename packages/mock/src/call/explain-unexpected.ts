import type { AppAnswer, HttpRequest } from '@scrip/api'
import { hasLiveKey, teamKey } from '../keys/test-key.ts'
import { readJson } from '../journal/contains.ts'
import { pathOf } from '../journal/matches-call.ts'
import { nearestRoutesText } from '../nearest/nearest-routes.ts'
import { isFields } from '../text/parse-record.ts'
import { warn } from '../text/warn.ts'
import type { World } from '../worlds/world.ts'

/**
 * The server's own answer, with a text that says what a test's author most likely did wrong: a path that the API does
 * not have, or a live key, which has no business here.
 */
export function explainUnexpected(world: World, request: HttpRequest, answer: AppAnswer): AppAnswer {
  if (answer.status === 401 && hasLiveKey(request.headers.get('authorization') ?? '')) {
    const key = teamKey(world.name, 1)
    return withDetail(
      answer,
      `This is the mock, and \`scrip_live_…\` is a live key: keep it out of tests. The key here is \`${key}\`.`,
    )
  }
  const isUnmatched = answer.route === null && (answer.status === 404 || answer.status === 405)
  if (!isUnmatched) return answer
  const text = nearestRoutesText({ method: request.method, path: pathOf(request.url) }, world.app.routes)
  if (world.settings.onUnexpected === 'warn') warn(`scrip-mock: ${text}`)
  return withDetail(answer, text)
}

function withDetail(answer: AppAnswer, detail: string): AppAnswer {
  const problem = readJson(answer.body ?? '')
  return isFields(problem) ? { ...answer, body: JSON.stringify({ ...problem, detail }) } : answer
}
