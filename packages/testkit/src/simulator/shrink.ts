import type { Script, SimStep } from './script.ts'

/** Whether a script still fails. */
type Fails = (script: Script) => Promise<boolean>

/**
 * Drops steps, and then single commands, for as long as the rest still fails: first large parts, then small ones.
 *
 * @param mayGoOn asked before each try; what was reached by then is the answer.
 */
export async function shrink(script: Script, fails: Fails, mayGoOn: () => boolean): Promise<Script> {
  const fewer = await dropParts(script.steps, (steps) => fails({ ...script, steps }), mayGoOn)
  const single = fewer.flatMap(splitSubmit)
  if (single.length === fewer.length || !mayGoOn() || !(await fails({ ...script, steps: single }))) {
    return { ...script, steps: fewer }
  }
  const steps = await dropParts(single, (left) => fails({ ...script, steps: left }), mayGoOn)
  return { ...script, steps }
}

async function dropParts(
  steps: readonly SimStep[],
  fails: (steps: readonly SimStep[]) => Promise<boolean>,
  mayGoOn: () => boolean,
): Promise<readonly SimStep[]> {
  let kept = steps
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = kept.length - size; from > -size && mayGoOn(); from -= size) {
      const left = kept.toSpliced(Math.max(0, from), from < 0 ? size + from : size)
      if (left.length < kept.length && (await fails(left))) kept = left
    }
  }
  return kept
}

function splitSubmit(step: SimStep): readonly SimStep[] {
  if (step.type !== 'submit') return [step]
  return step.commands.map((command) => ({ type: 'submit', commands: [command] }))
}
