import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CounterExample, parseScript, replay, simulate } from '@scrip/testkit/simulator'
import { choice, text, toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { openMemory, openPostgres, type SimStores } from './simulate/open-stores.ts'

const values = readCommandLine({
  name: 'pnpm simulate',
  summary:
    'Walks random worlds over a store, beside a model that shares no code with it, until the two differ.',
  options: {
    seed: wholeNumber('the seed of the walk; by default another one each time', null, 0),
    steps: wholeNumber('steps in all', 100_000),
    store: choice('the store walked over', ['memory', 'postgres'], 'memory'),
    crash: toggle('connections break at random statements; with --store postgres'),
    replay: text('FILE', 'plays the script that a failure has printed'),
    'shrink-seconds': wholeNumber('seconds to look for a shorter script when something is found', 60, 0),
    json: toggle('the result as a line of JSON'),
  },
})

const seed = values.seed ?? Date.now() % 1_000_000
const { steps } = values
if (values.crash && values.store !== 'postgres') {
  console.error('pnpm simulate: only --store postgres has connections to break with --crash')
  process.exit(2)
}
const stores = await openStores(values.store)
try {
  if (values.replay === null) report(await walk())
  else await runAgain(values.replay)
} finally {
  await stores.close()
}

async function openStores(name: 'memory' | 'postgres'): Promise<SimStores> {
  switch (name) {
    case 'memory':
      return openMemory()
    case 'postgres':
      return openPostgres({ crashes: values.crash })
  }
}

async function walk(): Promise<{ readonly found: CounterExample | null; readonly seconds: number }> {
  const from = performance.now()
  let shownAt = from
  const found = await simulate({
    seed,
    steps,
    openStore: stores.openStore,
    crashes: values.crash,
    shrinkSeconds: values['shrink-seconds'],
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
