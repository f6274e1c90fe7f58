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
  /** What was to strike for certain, and has struck no call. */
  unstruck(): readonly Fault[]
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
  // A set: tests of generated faults add tens of thousands.
  const kept = new Set<Kept>()
  let made = 0
  let struck = 0
  return {
    add(fault) {
      made += 1
      const added: Kept = { id: `fault_${made}`, fault: parseFault(fault), matched: 0, hits: 0 }
      kept.add(added)
      return {
        id: added.id,
        hits: () => added.hits,
        remove: () => void kept.delete(added),
      }
    },
    clear: () => kept.clear(),
    strike(request, operationOf) {
      const header = request.headers.get('mock-fault')
      if (header === null && kept.size === 0) return null
      const operation = operationOf()
      const action =
        header === null
          ? firstThatStrikes(kept, { request, operation }, dice)
          : parseHeader(header, operation)
      if (action !== null) struck += 1
      return action
    },
    unstruck: () =>
      [...kept]
        .filter(({ fault, hits }) => hits === 0 && (fault.chance ?? 1) === 1)
        .map(({ fault }) => fault),
    struck: () => struck,
  }
}

function firstThatStrikes(
  kept: ReadonlySet<Kept>,
  call: { readonly request: HttpRequest; readonly operation: string | null },
  dice: Dice,
): FaultAction | null {
  for (const one of kept) if (strikes(one, call, dice)) return one.fault.do
  return null
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
