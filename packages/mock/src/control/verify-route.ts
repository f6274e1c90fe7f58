import type { MockVerify } from '../verify/mock-verify.ts'
import { suggest } from '../text/nearest-of.ts'
import type { ControlCall } from './control-call.ts'
import { parseMatch } from '../journal/parse-match.ts'
import { parseFields, parseText, parseWhole, parseWord } from '../text/parse-record.ts'

const checks = [
  'called',
  'neverCalled',
  'charged',
  'balance',
  'noUnexpected',
  'invariants',
] as const satisfies readonly (keyof MockVerify)[]

const names = ['check', 'match', 'times', 'kind', 'amount', 'team', 'available'] as const

/** One check, or without a body what every world must hold. A check that fails is thrown. */
export async function runCheck({ mock: { verify }, body }: ControlCall): Promise<unknown> {
  if (body === null) {
    verify.noUnexpected()
    await verify.invariants()
    return { verified: ['noUnexpected', 'invariants'] }
  }
  const fields = parseFields(body, 'body', names)
  const check = parseCheck(fields.check)
  switch (check) {
    case 'called':
      verify.called(
        parseMatch(fields.match, 'body.match'),
        ...(fields.times === undefined ? [] : [parseWhole(fields.times, 'body.times')]),
      )
      break
    case 'neverCalled':
      verify.neverCalled(parseMatch(fields.match, 'body.match'))
      break
    case 'charged': {
      const expected = {
        kind: parseWord(fields.kind, 'body.kind', ['api', 'company']),
        amount: parseWhole(fields.amount, 'body.amount'),
      }
      verify.charged(parseMatch(fields.match, 'body.match'), expected)
      break
    }
    case 'balance': {
      const team = fields.team === undefined ? {} : { team: parseText(fields.team, 'body.team') }
      const kind = parseWord(fields.kind, 'body.kind', ['api', 'company'])
      await verify.balance({ ...team, kind }, { available: parseWhole(fields.available, 'body.available') })
      break
    }
    case 'noUnexpected':
      verify.noUnexpected()
      break
    case 'invariants':
      await verify.invariants()
  }
  return { verified: [check] }
}

function parseCheck(value: unknown): (typeof checks)[number] {
  const known = checks.find((check) => check === value)
  if (known !== undefined) return known
  throw new RangeError(
    `\`body.check\`: there is no check ${JSON.stringify(value)}. ${suggest(String(value), checks)}`,
  )
}
