import type { Given } from './given.ts'
import type { Terminal } from './terminal.ts'

interface CommandOption {
  readonly type: 'string' | 'boolean'
  /** It may be given several times. */
  readonly multiple?: boolean
  readonly short?: string
  /** What stands for its value in the help. */
  readonly value?: string
  readonly help: string
}

export type CommandOptions = Readonly<Record<string, CommandOption>>

export interface Command {
  /** One or two words. */
  readonly name: string
  readonly summary: string
  /** Arguments without a dash, all of them needed, by the word that stands for each in the help. */
  readonly arguments: readonly string[]
  readonly options: CommandOptions
  /** Options that the help lists under a heading of their own. */
  readonly filters?: CommandOptions
  readonly examples: readonly string[]
  run(given: Given, terminal: Terminal): Promise<void>
}

/** Options that every command has. */
export const commonOptions = {
  json: { type: 'boolean', help: 'print JSON; an error is JSON too, on the error output' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies CommandOptions
