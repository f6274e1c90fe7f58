/** What stands after a command's name. */
export interface CommandArguments {
  readonly positionals: readonly string[]
  /** What stands after `--`. */
  readonly rest: readonly string[]
  /** The value of an option that takes one; its default, or undefined when it has none. */
  text(option: string): string | undefined
  /** Whether an option without a value is set. */
  flag(option: string): boolean
}

export interface CommandOption {
  readonly type: 'string' | 'boolean'
  readonly default?: string
  /** What the usage calls its value. */
  readonly value?: string
  readonly help: string
}

export interface Command {
  /** How the positionals are written in the usage. */
  readonly synopsis: string
  readonly summary: string
  readonly options: Readonly<Record<string, CommandOption>>
  /** How many positionals it takes at least and at most. */
  readonly positionals: readonly [min: number, max: number]
  /** Whether it takes something after `--`. */
  readonly takesRest?: boolean
  /** @returns the exit code. */
  run(args: CommandArguments): Promise<number>
}
