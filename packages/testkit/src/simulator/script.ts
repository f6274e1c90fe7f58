import type { Command, OpenAccountCommand } from '@scrip/rules'

/**
 * A world and what happens in it, as plain JSON: it can be printed, cut and run again. What does not exist yet is named:
 * teams as `team@0`, grants as `grant@` and their number in the account, and what a command makes by the command's name.
 */
export interface Script {
  readonly startAt: number
  readonly accounts: readonly OpenAccountCommand[]
  readonly steps: readonly SimStep[]
}

export interface NamedCommand {
  readonly name: string
  readonly command: Command
}

export type SimStep =
  /** All at once, in this order. */
  | { readonly type: 'submit'; readonly commands: readonly NamedCommand[] }
  /** The clock shows this from now on; it may go back, as that of another process would. */
  | { readonly type: 'clock'; readonly at: number }
  | { readonly type: 'run_due'; readonly limit: number }
  /** The connection to the database breaks at a statement from now on. Nothing on a store without one. */
  | { readonly type: 'crash'; readonly afterStatements: number; readonly moment: CrashMoment }

export const crashMoments = ['before', 'sent', 'after'] as const
/** `before` the statement is sent, while it is under way, or `after` its answer has come. */
export type CrashMoment = (typeof crashMoments)[number]

/** What a printed script says, checked as far as a hand could have spoilt it. */
export function parseScript(text: string): Script {
  const value: unknown = JSON.parse(text)
  const isScript =
    typeof value === 'object' &&
    value !== null &&
    'startAt' in value &&
    'accounts' in value &&
    Array.isArray(value.accounts) &&
    'steps' in value &&
    Array.isArray(value.steps)
  if (!isScript) throw new Error('This is no script of the simulator: it has no startAt, accounts and steps.')
  return value as Script
}
