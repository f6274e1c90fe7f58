import { type Mutant, mutantClasses } from './mutant.ts'

/** A mutant and who noticed it; null: nobody. */
export interface Tried {
  readonly mutant: Mutant
  readonly killer: string | null
}

/** How many were killed, by class and by whom, and the text of each that was not. */
export function summaryOf(tried: readonly Tried[]): string {
  const survivors = tried.filter(({ killer }) => killer === null).map(({ mutant }) => mutant)
  return [
    ...mutantClasses.flatMap((class_) => lineOf(class_, tried)),
    `\n${tried.length - survivors.length} of ${tried.length} mutants killed.`,
    ...survivors.map(
      ({ name, file, find, replace }) => `\nSurvived: ${name}\n  ${file}\n  - ${find}\n  + ${replace}`,
    ),
  ].join('\n')
}

function lineOf(class_: string, tried: readonly Tried[]): readonly string[] {
  const ofClass = tried.filter(({ mutant }) => mutant.class === class_)
  if (ofClass.length === 0) return []
  const byKiller = Map.groupBy(ofClass, ({ killer }) => killer ?? 'nobody')
  const counts = Array.from(byKiller, ([killer, found]) => `${found.length} ${killer}`)
  return [`${class_.padEnd(12)} ${String(ofClass.length).padStart(3)}: ${counts.join(', ')}`]
}
