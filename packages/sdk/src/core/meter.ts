import type { CreditKind } from '../generated/schemas.ts'
import type { CreditsPerKind } from './receipt.ts'

/** Credits set aside for a call that is on its way. */
export interface Reservation {
  readonly kind: CreditKind
  readonly amount: number
}

/** What a client has spent, counted from the receipts of its own calls. */
export interface Meter {
  /** Spent in all. Each charge is counted once, however often it is replayed. */
  readonly spent: CreditsPerKind
  /** Set aside for calls on their way, and for calls whose outcome is not known. */
  readonly reserved: CreditsPerKind
  /** What the budget still allows. Infinity without a budget of that kind. */
  remaining(kind: CreditKind): number
}

/** The meter and the handles that only the core has. */
export interface MeterControl {
  readonly meter: Meter
  /** Sets `amount` aside, or answers null when the budget has less. Without a budget of that kind it sets nothing aside. */
  reserve(kind: CreditKind, amount: number): Reservation | null
  hasBudget(kind: CreditKind): boolean
  release(reservation: Reservation): void
  /**
   * Counts what the call cost and ends its reservation. When it is not known whether it was charged, the reservation
   * stays, so that `spent + reserved ≤ budget` holds whatever the ledger says.
   */
  settle(reservation: Reservation, outcome: MeteredOutcome): void
}

/** What the meter needs to know of a call that has ended. */
interface MeteredOutcome {
  /** Null: not known. */
  readonly cost: number | null
  readonly charge: string | null
  /** Whether it is known if the call took effect. */
  readonly settled: boolean
  /** The answer is a success: a cost that is missing is then unknown, and not 0. */
  readonly succeeded: boolean
  /** The idempotency key is the caller's own: only such a charge can come back in another call. */
  readonly callerKey: boolean
}

/** @param budget most that may be spent, per kind; undefined is no limit */
export function createMeter(budget: Readonly<Partial<CreditsPerKind>>): MeterControl {
  const spent = { api: 0, company: 0 }
  const reserved = { api: 0, company: 0 }
  const counted = new Set<string>()
  const limit = (kind: CreditKind): number => budget[kind] ?? Number.POSITIVE_INFINITY
  const remaining = (kind: CreditKind): number => limit(kind) - spent[kind] - reserved[kind]

  const isCounted = ({ callerKey, charge }: MeteredOutcome): boolean => {
    if (!callerKey || charge === null) return false
    if (counted.has(charge)) return true
    counted.add(charge)
    return false
  }

  return {
    meter: {
      get spent() {
        return { ...spent }
      },
      get reserved() {
        return { ...reserved }
      },
      remaining,
    },
    hasBudget: (kind) => budget[kind] !== undefined,
    reserve(kind, amount) {
      if (budget[kind] === undefined) return { kind, amount: 0 }
      if (amount > remaining(kind)) return null
      reserved[kind] += amount
      return { kind, amount }
    },
    release({ kind, amount }) {
      reserved[kind] -= amount
    },
    settle({ kind, amount }, outcome) {
      if (outcome.cost !== null && !isCounted(outcome)) spent[kind] += outcome.cost
      const isOver = outcome.cost !== null || (outcome.settled && !outcome.succeeded)
      if (isOver) reserved[kind] -= amount
    },
  }
}
