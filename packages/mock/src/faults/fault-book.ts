import type { HttpRequest } from '@scrip/api'
import { matchesCall } from '../journal/matches-call.ts'
import { isAnswerable, refuseUnanswerable } from './answerable.ts'
import type { Dice } from './dice.ts'
import type { Fault, FaultAction, FaultHandle } from './fault.ts'
import { parseFaultHeader } from './fault-header.ts'
import { parseFault } from './parse-fault.ts'

/** The faults of one world. */
export interface FaultBook {
  add(fault: Fault): FaultHandle
  clear(): void
  /**
   * What goes wrong with a call; null when nothing does. The header `Mock-Fault` comes before what was added, and of
   * that the first that strikes.
   *
   * @param operationOf asked only when a fault wants to know.
   * @throws RangeError when the header is not understood.
   */
  strike(request: HttpRequest, operationOf: () => string | null): FaultAction | null
  /** How many calls were ever struck. */
  struck(): number
}

interface Kept {
  readonly id: string
  readonly fault: Fault
  matched: number
  hits: number
}

export function createFaultBook(dice: Dice): FaultBook {
  let kept: readonly Kept[] = []
  let made = 0
  let struck = 0
  return {
    add(fault) {
      made += 1
      const added: Kept = { id: `fault_${made}`, fault: parseFault(fault), matched: 0, hits: 0 }
      kept = [...kept, added]
      return {
        id: added.id,
        hits: () => added.hits,
        remove() {
          kept = kept.filter((one) => one !== added)
        },
      }
    },
    clear() {
      kept = []
    },
    strike(request, operationOf) {
      const header = request.headers.get('mock-fault')
      if (header === null && kept.length === 0) return null
      const operation = operationOf()
      const action =
        header === null
          ? (kept.find((one) => strikes(one, { request, operation }, dice))?.fault.do ?? null)
          : parseHeader(header, operation)
      if (action !== null) struck += 1
      return action
    },
    struck: () => struck,
  }
}

function parseHeader(header: string, operation: string | null): FaultAction {
  const action = parseFaultHeader(header)
  if (!('status' in action)) return action
  if (operation !== null) refuseUnanswerable(action, { operation }, 'Mock-Fault')
  else if (!isAnswerable(action, null)) {
    throw new RangeError(
      '`Mock-Fault`: no operation has this method and path, so nothing is refused like that.',
    )
  }
  return action
}

function strikes(
  one: Kept,
  call: { readonly request: HttpRequest; readonly operation: string | null },
  dice: Dice,
): boolean {
  const { match = {}, after = 0, times = 1, chance = 1 } = one.fault
  if (!matchesCall(match, call)) return false
  const action = one.fault.do
  if ('status' in action && !isAnswerable(action, call.operation)) return false
  one.matched += 1
  if (one.matched <= after || (times !== 'always' && one.hits >= times)) return false
  // The dice are thrown only where there is something to decide: a certain fault moves no later one.
  if (chance < 1 && dice() >= chance) return false
  one.hits += 1
  return true
}
