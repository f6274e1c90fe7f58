import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A set of tests that a mutant should not survive. */
export interface Killer {
  readonly name: string
  readonly folder: string
  readonly args: readonly string[]
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--reporter=dot']

export const killers = {
  simulator: {
    name: 'simulator',
    folder: 'apps/bench',
    args: ['src/simulate.ts', '--seed', '7', '--steps', '12000', '--shrink-seconds', '0'],
  },
  rules: { name: 'rules', folder: 'packages/rules', args: vitest },
  memory: {
    name: 'store suite',
    folder: 'packages/store-memory',
    args: [...vitest, 'src/memory-store.test.ts', 'src/laws.test.ts'],
  },
  postgres: {
    name: 'postgres suite',
    folder: 'packages/store-postgres',
    args: [...vitest, 'src/ledger', 'src/ledger-store.test.ts', 'src/laws.test.ts'],
  },
  crashes: {
    name: 'simulator with crashes',
    folder: 'apps/bench',
    args: 'src/simulate.ts --store postgres --crash --seed 7 --steps 3000 --shrink-seconds 0'.split(' '),
  },
} as const satisfies Readonly<Record<string, Killer>>

/** A mutant that makes its tests run for ever is dead too. */
const secondsMax = 300

/** Whether the tests pass on the tree as it is. */
export async function survives(root: string, killer: Killer): Promise<boolean> {
  const child = spawn(process.execPath, [...killer.args], {
    cwd: join(root, killer.folder),
    stdio: 'ignore',
    timeout: secondsMax * 1000,
  })
  const [code] = await once(child, 'exit')
  return code === 0
}
