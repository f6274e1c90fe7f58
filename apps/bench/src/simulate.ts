// pnpm simulate [--seed S] [--steps N] [--store memory|postgres] [--crash] [--replay FILE] [--shrink-seconds N] [--json]
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CounterExample, parseScript, replay, simulate } from '@scrip/testkit/simulator'
import { openMemory, openPostgres, type SimStores } from './simulate/open-stores.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    steps: { type: 'string', default: '100000' },
    store: { type: 'string', default: 'memory' },
    crash: { type: 'boolean', default: false },
    replay: { type: 'string' },
    'shrink-seconds': { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
})

const seed = Number(values.seed ?? Date.now() % 1_000_000)
const steps = Number(values.steps)
const stores = await openStores(values.store)
try {
  if (values.replay === undefined) report(await walk())
  else await runAgain(values.replay)
} finally {
  await stores.close()
}

async function openStores(name: string): Promise<SimStores> {
  if (values.crash && name !== 'postgres') throw new Error('Only --store postgres has connections to break.')
  if (name === 'memory') return openMemory()
  if (name === 'postgres') return openPostgres({ crashes: values.crash })
  throw new Error(`--store is memory or postgres, not ${name}.`)
}

async function walk(): Promise<{ readonly found: CounterExample | null; readonly seconds: number }> {
  const from = performance.now()
  let shownAt = from
  const found = await simulate({
    seed,
    steps,
    openStore: stores.openStore,
    crashes: values.crash,
    shrinkSeconds: Number(values['shrink-seconds']),
    onProgress: (done) => {
      if (performance.now() - shownAt < 1000) return
      shownAt = performance.now()
      console.error(`${done} of ${steps} steps, ${Math.round(done / ((shownAt - from) / 1000))} a second`)
    },
  })
  return { found, seconds: (performance.now() - from) / 1000 }
}

function report({ found, seconds }: Awaited<ReturnType<typeof walk>>): void {
  const line = {
    seed,
    steps,
    store: values.store,
    crash: values.crash,
    seconds: Math.round(seconds),
    broken: stores.brokenCount(),
  }
  if (found === null) {
    console.log(
      values.json ? JSON.stringify({ ...line, violation: null }) : `No violation: ${JSON.stringify(line)}`,
    )
    return
  }
  process.exitCode = 1
  void explain(found)
  if (values.json) console.log(JSON.stringify({ ...line, violation: found.message }))
}

/** The counter-example, and a script that plays it again. */
async function explain({ message, script }: CounterExample): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'scrip-simulate-')), `seed-${seed}.json`)
  await writeFile(file, `${JSON.stringify(script, null, 1)}\n`)
  console.error(
    `\n${message}\n\nThe shortest way there that was found, from ${new Date(script.startAt).toISOString()}:`,
  )
  for (const step of script.steps) console.error(`  ${JSON.stringify(step)}`)
  console.error(`\nPlay it again: pnpm simulate --store ${values.store} --replay ${file}`)
}

async function runAgain(file: string): Promise<void> {
  const message = await replay(stores.openStore, parseScript(await readFile(file, 'utf8')))
  console.log(message ?? 'No violation.')
  process.exitCode = message === null ? 0 : 1
}
