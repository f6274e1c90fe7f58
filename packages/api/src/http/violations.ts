import type { Violation } from '@scrip/contract'
import { type Refused, refuse } from './answer.ts'

/** 422: every place that breaks the contract is named. */
export function refuseViolations(violations: readonly Violation[]): Refused {
  const first = violations[0]
  const where =
    first === undefined || first.pointer === '' ? 'the request' : `\`${first.pointer}\` (${first.in})`
  const more = violations.length > 1 ? ` There are ${violations.length - 1} more in \`errors\`.` : ''
  const what = first?.message ?? 'breaks the contract'
  const end = /[.?!]$/.test(what) ? '' : '.'
  return refuse('validation_failed', `${where}: ${what}${end}${more}`, {
    errors: violations,
  })
}

export function refuseField(place: Violation['in'], name: string, message: string): Refused {
  return refuseViolations([{ pointer: `/${name}`, in: place, message }])
}
