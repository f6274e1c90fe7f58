// pnpm mutate [--only TEXT] [--store memory|postgres|both]: breaks one rule at a time in a copy, and expects a test to fail.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Killer, killers, survives } from './mutate/killers.ts'
import type { Mutant } from './mutate/mutant.ts'
import { rulesMutants } from './mutate/rules-mutants.ts'
import { memoryMutants, postgresMutants } from './mutate/store-mutants.ts'
import { copyTree, type TreeCopy } from './mutate/tree-copy.ts'

interface Target {
  readonly mutant: Mutant
  /** Asked in this order until one fails. */
  readonly killers: readonly Killer[]
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, store: { type: 'string', default: 'both' } },
})

const { simulator, rules, memory, postgres } = killers
const ofMemory: readonly Target[] = [
  ...rulesMutants.map((mutant) => ({ mutant, killers: [simulator, rules, memory] })),
  ...memoryMutants.map((mutant) => ({ mutant, killers: [simulator, memory] })),
]
const ofPostgres: readonly Target[] = postgresMutants.map((mutant) => ({ mutant, killers: [postgres] }))
const targets = [
  ...(values.store === 'postgres' ? [] : ofMemory),
  ...(values.store === 'memory' ? [] : ofPostgres),
].filter(({ mutant }) => `${mutant.name} ${mutant.file}`.includes(values.only))

const copy = await copyTree(join(import.meta.dirname, '../../..'))
try {
  await expectSound(copy)
  const survivors: Mutant[] = []
  for (const target of targets) {
    const killer = await findKiller(copy, target)
    if (killer === null) survivors.push(target.mutant)
    console.log(
      `${killer === null ? 'SURVIVED' : 'killed  '} ${target.mutant.name} (${killer ?? target.mutant.file})`,
    )
  }
  console.log(`\n${targets.length - survivors.length} of ${targets.length} mutants killed.`)
  for (const { name, file, find, replace } of survivors) {
    console.log(`\nSurvived: ${name}\n  ${file}\n  - ${find}\n  + ${replace}`)
  }
  process.exitCode = survivors.length === 0 && targets.length > 0 ? 0 : 1
} finally {
  await copy.remove()
}

/** Tests that fail by themselves would kill everything. */
async function expectSound({ root }: TreeCopy): Promise<void> {
  const asked = new Set(targets.flatMap((target) => target.killers))
  for (const killer of asked) {
    if (!(await survives(root, killer))) throw new Error(`${killer.name} fails on the sound tree.`)
  }
}

async function findKiller(tree: TreeCopy, target: Target): Promise<string | null> {
  await tree.apply(target.mutant)
  try {
    for (const killer of target.killers) if (!(await survives(tree.root, killer))) return killer.name
    return null
  } finally {
    await tree.undo(target.mutant)
  }
}
