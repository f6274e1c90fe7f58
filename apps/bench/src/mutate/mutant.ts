/** One rule flipped: a piece of text that occurs once in a file, and what takes its place. */
export interface Mutant {
  /** What the product would do wrong. */
  readonly name: string
  /** From the root of the repository. */
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** Shorthand for a list of mutants of one folder. */
export function mutantsOf(
  folder: string,
  rows: readonly (readonly [file: string, name: string, find: string, replace: string])[],
): readonly Mutant[] {
  return rows.map(([file, name, find, replace]) => ({ name, file: `${folder}/${file}`, find, replace }))
}
