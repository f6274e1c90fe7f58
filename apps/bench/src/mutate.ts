// By the simulator alone, it tells of each sort of rule whether the simulator would notice.
import { join } from 'node:path'
import { choice, text } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { type Killer, killers, survives } from './mutate/killers.ts'
import type { Mutant } from './mutate/mutant.ts'
import { rulesMutants } from './mutate/rules-mutants.ts'
import { memoryMutants, postgresMutants } from './mutate/store-mutants.ts'
import { summaryOf, type Tried } from './mutate/summary.ts'
import { copyTree, type TreeCopy } from './mutate/tree-copy.ts'

interface Target {
  readonly mutant: Mutant
  /** Asked in this order until one fails. */
  readonly killers: readonly Killer[]
}

const values = readCommandLine({
  name: 'pnpm mutate',
  summary: 'Breaks one rule at a time in a copy of the tree, and expects the simulator or a test to fail.',
  options: {
    only: text('TEXT', 'only what has this in its name or file'),
    store: choice('whose rules', ['memory', 'postgres', 'both'], 'both'),
    by: choice('who is to notice', ['simulator', 'tests', 'both'], 'both'),
  },
})

const { simulator, rules, memory, postgres, crashes } = killers
const simulators: ReadonlySet<Killer> = new Set([simulator, crashes])
const ofMemory: readonly Target[] = [
  ...rulesMutants.map((mutant) => ({ mutant, killers: [simulator, rules, memory] })),
  ...memoryMutants.map((mutant) => ({ mutant, killers: [simulator, memory] })),
]
const ofPostgres: readonly Target[] = postgresMutants.map((mutant) => ({
  mutant,
  killers: [postgres, crashes],
}))
const targets = [
  ...(values.store === 'postgres' ? [] : ofMemory),
  ...(values.store === 'memory' ? [] : ofPostgres),
]
  .filter(({ mutant }) => `${mutant.name} ${mutant.file}`.includes(values.only ?? ''))
  .map((target) => ({ ...target, killers: target.killers.filter(isAsked) }))

const copy = await copyTree(join(import.meta.dirname, '../../..'))
try {
  await expectSound(copy)
  const tried: Tried[] = []
  for (const target of targets) {
    const killer = await findKiller(copy, target)
    tried.push({ mutant: target.mutant, killer })
    const { name, file } = target.mutant
    console.log(`${killer === null ? 'SURVIVED' : 'killed  '} ${name} (${killer ?? file})`)
  }
  console.log(`\n${summaryOf(tried)}`)
  const survivors = tried.filter(({ killer }) => killer === null)
  process.exitCode = survivors.length === 0 && targets.length > 0 ? 0 : 1
} finally {
  await copy.remove()
}

function isAsked(killer: Killer): boolean {
  return values.by === 'both' || simulators.has(killer) === (values.by === 'simulator')
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
