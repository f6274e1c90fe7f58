/** A law of the rulebook that the records break. */
export interface LawViolation {
  /** `L1` to `L37`. */
  readonly law: string
  readonly message: string
}

/** Collects violations; `expect` adds one unless the law holds. */
export interface LawBook {
  readonly violations: LawViolation[]
  readonly expect: (law: string, holds: boolean, message: () => string) => void
}

export function openLawBook(): LawBook {
  const violations: LawViolation[] = []
  return {
    violations,
    expect: (law, holds, message) => {
      if (!holds) violations.push({ law, message: message() })
    },
  }
}
