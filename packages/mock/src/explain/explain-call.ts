import { isFields } from '../text/parse-record.ts'
import { readJson } from '../journal/contains.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { nearestRoutesText } from '../nearest/nearest-routes.ts'
import type { World } from '../worlds/world.ts'
import type { DecisionTrace } from './decision-trace.ts'

/** What the ledger wrote of a call, in sentences; what was refused, in the server's own words. */
export function explainCall(world: World, entry: JournalEntry): DecisionTrace {
  const steps = [...stepsOf(world, entry), ...faultSteps(entry)]
  const { requestId, operation, response } = entry
  const text = `${nameOf(entry)}: ${steps.join(' → ')}`
  return { requestId, operation, status: response?.status ?? null, steps, text }
}

/** `searchJobs` reads as `search jobs`. */
function nameOf({ operation, request }: JournalEntry): string {
  return operation === null
    ? `${request.method} ${request.path}`
    : operation.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function stepsOf(
  { app, store }: World,
  { operation, request, response, requestId }: JournalEntry,
): readonly string[] {
  if (response === null) return ['The server was not asked.']
  if (operation === null) return [nearestRoutesText(request, app.routes)]
  if (response.status >= 400) return refusedSteps(response.status, response.body)
  const chargeId = response.headers['credits-charge'] ?? null
  const told = store.explainRequest({ requestId, chargeId })
  if (told === null) return [`Answered with ${response.status}. Nothing was taken and nothing was written.`]
  const { usage, sentences } = told
  const counted = `${usage.records === 1 ? '1 record' : `${usage.records} records`}, ${usage.cost} ${usage.kind}`
  return [
    counted,
    ...(usage.requestId === requestId
      ? []
      : [`A replay: the call ${usage.requestId} paid, and nothing more was taken.`]),
    ...sentences,
  ]
}

function refusedSteps(status: number, body: string): readonly string[] {
  const problem = readJson(body)
  if (!isFields(problem)) return [`Refused with ${status}.`]
  const { code, detail, required, available, kind } = problem
  const short =
    typeof required === 'number' && typeof available === 'number'
      ? [`${required} ${String(kind)} were needed, ${available} were there`]
      : []
  return [`Refused with ${status} ${String(code)}: ${String(detail)}`, ...short, 'Nothing was taken.']
}

function faultSteps({ fault, response }: JournalEntry): readonly string[] {
  if (fault === null) return []
  return [
    response === null || fault.startsWith('status=')
      ? `The fault ${fault} came before the server.`
      : `The fault ${fault} struck the answer on its way back.`,
  ]
}
