import type { FiredWork, MockClock } from '../clock/mock-clock.ts'
import { suggest } from '../text/nearest-of.ts'
import type { ControlCall } from './control-call.ts'
import { parseFields } from '../text/parse-record.ts'

const turns = ['advance', 'advanceTo', 'advanceToNext', 'freeze', 'resume'] as const

const firedTypes = [
  'activation',
  'expiry',
  'rollover',
  'period',
  'hold_expiry',
  'plan_change',
] as const satisfies readonly FiredWork['type'][]

export async function showClock({ mock: { clock } }: ControlCall): Promise<unknown> {
  return { now: clock.now(), upcoming: await clock.upcoming() }
}

/** One turn a call, such as `{ "advance": "91d" }`. */
export async function turnClockBy({ mock: { clock }, body }: ControlCall): Promise<unknown> {
  const fields = parseFields(body, 'body', turns)
  const [turn, ...others] = turns.filter((name) => fields[name] !== undefined)
  if (turn === undefined || others.length > 0) {
    throw new RangeError(`Give one of ${turns.map((name) => `\`${name}\``).join(', ')}.`)
  }
  return runTurn(clock, turn, fields[turn])
}

async function runTurn(clock: MockClock, turn: (typeof turns)[number], value: unknown): Promise<unknown> {
  const from = clock.now()
  switch (turn) {
    case 'advance':
      return clock.advance(parseScalar(value, turn))
    case 'advanceTo':
      return clock.advanceTo(parseScalar(value, turn))
    case 'advanceToNext':
      return value === true ? clock.advanceToNext() : clock.advanceToNext(parseFiredType(value))
    case 'freeze':
      await (value === true ? clock.freeze() : clock.freeze(parseScalar(value, turn)))
      break
    case 'resume':
      if (value !== true) throw new RangeError('`resume` must be `true`.')
      clock.resume()
  }
  return { from, to: clock.now(), fired: [], webhooks: [] }
}

function parseScalar(value: unknown, place: string): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new RangeError(`\`${place}\` must be a text or a number, not ${JSON.stringify(value)}.`)
}

function parseFiredType(value: unknown): FiredWork['type'] {
  const known = firedTypes.find((type) => type === value)
  if (known !== undefined) return known
  throw new RangeError(
    `\`advanceToNext\` must be \`true\` or a type, not ${JSON.stringify(value)}. ${suggest(String(value), firedTypes)}`,
  )
}
