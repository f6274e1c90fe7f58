/** What sort of rule a mutant flips: the report says for each who noticed. */
export const mutantClasses = [
  'comparator',
  'boundary',
  'slice',
  'lock',
  'dedupe',
  'expiry',
  'rollover',
  'refund',
  'hold',
  'budget',
  'window',
  'plan',
  'calendar',
  'loading',
  'report',
  'recharge',
  'alert',
] as const
type MutantClass = (typeof mutantClasses)[number]

/** One rule flipped: a piece of text that occurs once in a file, and what takes its place. */
export interface Mutant {
  readonly class: MutantClass
  /** What the product would do wrong. */
  readonly name: string
  /** From the root of the repository. */
  readonly file: string
  readonly find: string
  readonly replace: string
}

type Row = readonly [file: string, class_: MutantClass, name: string, find: string, replace: string]

/** Shorthand for a list of mutants of one folder. */
export function mutantsOf(folder: string, rows: readonly Row[]): readonly Mutant[] {
  return rows.map(([file, class_, name, find, replace]) => ({
    class: class_,
    name,
    file: `${folder}/${file}`,
    find,
    replace,
  }))
}
