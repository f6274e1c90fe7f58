import { UsageError } from './usage-error.ts'

type Value = string | boolean

/** What was given on the command line, by the names of the options. */
export interface Given {
  /** Null when the option is not there. */
  text(name: string): string | null
  texts(name: string): readonly string[]
  /** Null when neither `--name` nor `--no-name` is there. */
  flag(name: string): boolean | null
  /** @throws UsageError when the text is no whole number from `min` on */
  whole(name: string, min?: number): number | null
  /** @throws UsageError when the text is none of the choices */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null
  readonly arguments: readonly string[]
}

export function createGiven(
  values: Readonly<Record<string, Value | readonly Value[] | undefined>>,
  positionals: readonly string[],
): Given {
  const all = (name: string): readonly Value[] => [values[name] ?? []].flat()
  const text = (name: string): string | null => {
    const value = all(name).at(-1)
    return typeof value === 'string' ? value : null
  }
  return {
    text,
    texts: (name) => all(name).filter((value) => typeof value === 'string'),
    flag: (name) => {
      const value = all(name).at(-1)
      return typeof value === 'boolean' ? value : null
    },
    whole: (name, min = 0) => {
      const given = text(name)
      return given === null ? null : parseWhole(name, given, min)
    },
    choice: (name, choices) => {
      const given = text(name)
      if (given === null) return null
      const known = choices.find((choice) => choice === given)
      if (known !== undefined) return known
      throw new UsageError(`\`--${name}\` must be one of ${choices.join(', ')}.`)
    },
    arguments: positionals,
  }
}

export function parseWhole(name: string, text: string, min = 0): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(value) && value >= min) return value
  throw new UsageError(
    `\`--${name}\` must be a whole number${Number.isFinite(min) ? ` from ${min} on` : ''}.`,
  )
}
