// Memory is read from outside the server, and the ledger is asked at the end whether it has kept up.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { subtractCredits } from '@scrip/rules'
import { positiveNumber, toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { checkLedger } from './soak/check-ledger.ts'
import { giveCredits } from './soak/give-credits.ts'
import { judgeMemory } from './soak/judge-memory.ts'
import { describeSoak, isSound, type SoakResult, toFigures } from './soak/describe-soak.ts'
import { type MemorySample, residentMemoryOf } from './soak/resident-memory.ts'
import { newAnswers, search } from './soak/search-load.ts'
import { startServer } from './soak/server-process.ts'
import { signIn } from './soak/staff-session.ts'
import { usedCredits } from './soak/used-credits.ts'

const values = readCommandLine({
  name: 'pnpm bench soak',
  summary: 'Does the server’s memory stay flat under full load, and is what was charged what was answered?',
  options: {
    minutes: positiveNumber('how long', 10),
    callers: wholeNumber('calls at once', 32),
    json: toggle('a line of JSON at the end'),
  },
})
const durationMs = values.minutes * 60_000
/** A short run has some samples in each half too. */
const sampleEveryMs = Math.min(5_000, durationMs / 15)
const sayEveryMs = 30_000

const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-soak-'))
const server = await startServer(join(folder, 'data'))
try {
  const result = await soak()
  console.log(
    `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load average ${loadavg().join(' ')}`,
  )
  for (const line of describeSoak(result)) console.log(line)
  if (values.json) console.log(JSON.stringify({ figures: { ...toFigures(result), load: loadavg()[0] } }))
  process.exitCode = isSound(result) ? 0 : 1
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function soak(): Promise<SoakResult> {
  const { ready } = server
  const staff = await signIn(ready)
  await giveCredits(staff, ready.teamId, 10_000_000)
  const usedBefore = await usedCredits(ready)
  const startedAt = performance.now()
  const endsAt = startedAt + durationMs
  const answers = newAnswers()
  const [samples] = await Promise.all([
    watch(ready.pid, startedAt, endsAt),
    ...Array.from({ length: values.callers }, () => search(ready, endsAt, answers)),
  ])
  const seconds = (performance.now() - startedAt) / 1000
  const charged = subtractCredits(await usedCredits(ready), usedBefore)
  return { seconds, answers, memory: judgeMemory(samples), charged, ledger: await checkLedger(staff) }
}

async function watch(pid: number, startedAt: number, endsAt: number): Promise<readonly MemorySample[]> {
  const samples: MemorySample[] = []
  let saidAt = startedAt
  while (performance.now() < endsAt) {
    await new Promise((resolve) => setTimeout(resolve, sampleEveryMs))
    const now = performance.now()
    const sample = { seconds: (now - startedAt) / 1000, mebibytes: await residentMemoryOf(pid) }
    samples.push(sample)
    if (now - saidAt < sayEveryMs) continue
    saidAt = now
    console.error(`${sample.seconds.toFixed(0)} s: ${sample.mebibytes.toFixed(0)} MiB`)
  }
  return samples
}
