// The console as it is shipped, on the real server, in a real browser. What is timed is done in turns, and its median told:
// a machine that is busy for a moment is then busy for every case alike.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { positiveNumber, toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { type ConsoleFigures, describeFigures, findOverruns } from './console/budgets.ts'
import { type AssetSizes, buildConsole, kibibytesOf } from './console/build-console.ts'
import { makeLargeLedger } from './console/large-ledger.ts'
import { measureInteraction } from './console/measure-interaction.ts'
import { type Load, measureLoad } from './console/measure-load.ts'
import { measureScroll, type Scroll } from './console/measure-scroll.ts'
import { desktop, openBrowser, signInOnce, slow } from './console/open-browser.ts'
import { median } from './mock/median.ts'
import { type ServerReady, startServer } from './soak/server-process.ts'
import { signIn } from './soak/staff-session.ts'

const values = readCommandLine({
  name: 'pnpm bench console',
  summary: 'The console’s sizes, and how quickly it loads, answers and scrolls in a real browser.',
  options: {
    rounds: wholeNumber('rounds of each', 5),
    entries: wholeNumber('entries of the ledger that is scrolled', 100_000),
    seconds: positiveNumber('how long each scroll lasts', 5),
    json: toggle('a line of JSON at the end'),
  },
})

interface Round {
  readonly load: Load
  readonly slowLoad: Load
  readonly teamLoad: Load
  readonly press: { readonly inpMs: number; readonly cls: number }
  readonly slowPress: { readonly inpMs: number; readonly cls: number }
  readonly scroll: Scroll
}

const sizes = await buildConsole()
const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-console-'))
const data = join(folder, 'data')
const server = await startServer(data)
const browser = await openBrowser()
try {
  console.log(
    `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium ${browser.version()}, load average ${loadavg().join(' ')}`,
  )
  const rounds = await measure(server.ready, browser)
  const figures = toFigures(rounds, sizes)
  for (const line of describeFigures(figures)) console.log(line)
  const last = rounds.at(-1)?.scroll
  console.log(`\nAfter ${Math.round(last?.scrolledPx ?? 0)} px of the ledger the screen shows:`)
  for (const row of last?.rowsAtEnd.slice(0, 3) ?? []) console.log(`  ${row}`)
  const overruns = findOverruns(figures)
  for (const overrun of overruns) console.error(`Over budget: ${overrun}`)
  if (values.json) console.log(JSON.stringify({ figures: { ...figures, load: loadavg()[0] } }))
  process.exitCode = overruns.length === 0 ? 0 : 1
} finally {
  await browser.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function measure(ready: ServerReady, browser: Browser): Promise<readonly Round[]> {
  const consoleUrl = `${ready.url}/console/`
  const teamId = await makeLargeLedger(await signIn(ready), data, values.entries)
  const state = await signInOnce(browser, ready)
  const rounds: Round[] = []
  for (let round = 0; round < values.rounds; round += 1) {
    console.error(`round ${round + 1} of ${values.rounds}`)
    rounds.push({
      load: await measureLoad(browser, state, desktop, `${consoleUrl}teams`),
      slowLoad: await measureLoad(browser, state, slow, `${consoleUrl}teams`),
      teamLoad: await measureLoad(browser, state, desktop, `${consoleUrl}teams/${teamId}`),
      press: await measureInteraction(browser, state, desktop, consoleUrl),
      slowPress: await measureInteraction(browser, state, { ...slow, network: null }, consoleUrl),
      scroll: await measureScroll(browser, state, `${consoleUrl}teams/${teamId}/ledger`, values.seconds),
    })
  }
  return rounds
}

function toFigures(rounds: readonly Round[], sizes: AssetSizes): ConsoleFigures {
  const medianOf = (read: (round: Round) => number, digits = 0): number =>
    Number(median(rounds.map(read)).toFixed(digits))
  const initial = rounds[0]?.load.assets ?? new Set<string>()
  const lazy = [...sizes.keys()].filter((name) => name.endsWith('.js') && !initial.has(name))
  const kind = (end: string): readonly string[] => [...initial].filter((name) => name.endsWith(end))
  return {
    initial_js_gzip_kib: kibibytesOf(sizes, kind('.js')),
    initial_css_gzip_kib: kibibytesOf(sizes, kind('.css')),
    largest_lazy_chunk_gzip_kib: Math.max(0, ...lazy.map((name) => kibibytesOf(sizes, [name]))),
    lcp_ms: medianOf(({ load }) => load.lcpMs),
    lcp_slow_4g_ms: medianOf(({ slowLoad }) => slowLoad.lcpMs),
    cls: medianOf(({ load, teamLoad, press }) => Math.max(load.cls, teamLoad.cls, press.cls), 4),
    inp_ms: medianOf(({ press }) => press.inpMs),
    inp_slow_cpu_ms: medianOf(({ slowPress }) => slowPress.inpMs),
    scroll_fps: medianOf(({ scroll }) => scroll.fps, 1),
    dom_rows: Math.max(...rounds.map(({ scroll }) => scroll.domRows)),
    table_nodes: Math.max(...rounds.map(({ scroll }) => scroll.tableNodes)),
    heap_mib: medianOf(({ scroll }) => scroll.heapMebibytes),
    team_page_requests: Math.max(...rounds.map(({ teamLoad }) => teamLoad.requests)),
  }
}
