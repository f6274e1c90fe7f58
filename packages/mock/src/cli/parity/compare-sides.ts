import { compareShapes } from './compare-shapes.ts'
import { type Findings, type Observation, observe, type Side } from './side.ts'
import { type Step, stepsOf } from './steps.ts'

interface Difference {
  readonly step: string
  readonly what: string
  readonly mock: string
  readonly server: string
}

export interface Comparison {
  readonly steps: number
  readonly differences: readonly Difference[]
}

const nothingFound: Findings = { teamId: '', apiKey: '', companyId: '' }

/** The same scenario on both sides, step by step. */
export async function compareSides(mock: Side, server: Side, run: string): Promise<Comparison> {
  const steps = stepsOf(run)
  const differences: Difference[] = []
  const found = { mock: nothingFound, server: nothingFound }
  for (const step of steps) {
    const ours = await observe(mock, step.call(found.mock, mock))
    const theirs = await observe(server, step.call(found.server, server))
    // Without the first team there is nothing that could be compared.
    if (step === steps[0] && theirs.status >= 400) throw new Error(refusedText(server, theirs))
    differences.push(...differencesOf(step.title, ours, theirs))
    found.mock = keep(step, found.mock, ours)
    found.server = keep(step, found.server, theirs)
  }
  return { steps: steps.length, differences }
}

function refusedText({ baseUrl }: Side, answer: Observation): string {
  const why = answer.status === 401 || answer.status === 403 ? ': the staff token is refused' : ''
  return `${baseUrl} made no team${why} (${answer.status} ${codeOf(answer)}).`
}

function differencesOf(step: string, ours: Observation, theirs: Observation): readonly Difference[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['status', String(ours.status), String(theirs.status)],
    ['code', codeOf(ours), codeOf(theirs)],
    ...Object.entries(ours.headers).map(
      ([name, value]) => [name, value, theirs.headers[name] ?? '–'] as const,
    ),
  ]
  return [
    ...pairs
      .filter(([, mock, server]) => mock !== server)
      .map(([what, mock, server]) => ({ step, what, mock, server })),
    ...compareShapes(ours.body, theirs.body).map((what) => ({ step, what, mock: '', server: '' })),
  ]
}

function codeOf({ body }: Observation): string {
  const code = valueAt(body, ['code'])
  return typeof code === 'string' ? code : '–'
}

function keep({ keeps }: Step, found: Findings, { body }: Observation): Findings {
  if (keeps === undefined) return found
  const value = valueAt(body, keeps.at)
  return typeof value === 'string' ? { ...found, [keeps.as]: value } : found
}

function valueAt(value: unknown, at: readonly (string | number)[]): unknown {
  let inside = value
  for (const name of at) {
    inside = typeof inside === 'object' && inside !== null ? Reflect.get(inside, name) : undefined
  }
  return inside
}
