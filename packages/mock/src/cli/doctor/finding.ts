/** What the doctor saw. A problem ends the command with 1. */
export interface Finding {
  readonly about: string
  readonly isProblem: boolean
  readonly text: string
}

export function fine(about: string, text: string): Finding {
  return { about, isProblem: false, text }
}

export function problem(about: string, text: string): Finding {
  return { about, isProblem: true, text }
}
