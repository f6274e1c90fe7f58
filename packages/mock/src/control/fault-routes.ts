import type { Fault } from '../faults/fault.ts'
import { type BookedFault, type ControlCall } from './control-call.ts'
import { ControlError } from './control-problem.ts'
import { parseMatch } from '../journal/parse-match.ts'
import { parseFields } from '../text/parse-record.ts'

const names = ['match', 'after', 'times', 'chance', 'do'] as const satisfies readonly (keyof Fault)[]

export function listFaults(call: ControlCall): unknown {
  return { faults: [...bookOf(call).values()].map(toShownFault) }
}

export function addFault(call: ControlCall): unknown {
  const fault = parseFault(call.body)
  const handle = call.mock.faults.add(fault)
  const booked = { fault, handle }
  bookOf(call).set(handle.id, booked)
  return toShownFault(booked)
}

export function clearFaults(call: ControlCall): undefined {
  call.mock.faults.clear()
  forgetFaults(call)
}

export function showFault(call: ControlCall): unknown {
  return toShownFault(find(call))
}

export function removeFault(call: ControlCall): undefined {
  find(call).handle.remove()
  bookOf(call).delete(call.path['id'] ?? '')
}

/** A world that begins anew has no faults, so they must not be listed either. */
export function forgetFaults({ mock, faultBook }: ControlCall): undefined {
  faultBook.delete(mock.name)
}

function find(call: ControlCall): BookedFault {
  const id = call.path['id'] ?? ''
  const booked = bookOf(call).get(id)
  if (booked === undefined) throw new ControlError('not_found', `No fault \`${id}\` was added here.`)
  return booked
}

function bookOf({ mock, faultBook }: ControlCall): Map<string, BookedFault> {
  const book = faultBook.get(mock.name) ?? new Map<string, BookedFault>()
  faultBook.set(mock.name, book)
  return book
}

function toShownFault({ fault, handle }: BookedFault): unknown {
  return { id: handle.id, hits: handle.hits(), fault }
}

/** The names are judged here; what they hold, by the mock itself. */
function parseFault(body: unknown): Fault {
  const fields = parseFields(body, 'fault', names)
  if (fields.do === undefined) throw new RangeError('`fault.do` is missing: it says what goes wrong.')
  if (fields.match !== undefined) parseMatch(fields.match, 'fault.match')
  return fields as Fault
}
