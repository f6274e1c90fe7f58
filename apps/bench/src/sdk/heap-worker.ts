// node --expose-gc heap-worker.ts FILE CALLS: bytes of heap that stay for each call when all share one signal.
import { setTimeout } from 'node:timers/promises'
import { openFixture } from './stub-fetch.ts'

const [file = '', calls = '0'] = process.argv.slice(2)
const fixture = await openFixture(file)
const shared = new AbortController().signal

async function run(count: number): Promise<void> {
  for (let call = 0; call < count; call += 1) await fixture[call % fixture.length]?.(shared)
}

/** Finalizers run between turns of the loop, so a few turns pass before what is left is counted. */
async function heapUsed(): Promise<number> {
  for (let turn = 0; turn < 6; turn += 1) {
    globalThis.gc?.()
    await setTimeout(50)
  }
  return process.memoryUsage().heapUsed
}

if (globalThis.gc === undefined) throw new Error('It needs --expose-gc.')
await run(5000)
const before = await heapUsed()
await run(Number(calls))
const after = await heapUsed()
console.log(JSON.stringify((after - before) / Number(calls)))
process.exit(0)
