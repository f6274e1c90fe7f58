// node --expose-gc heap-worker.ts FILE CALLS: bytes of heap that stay for each call when all share one signal, as the
// slope over batches that are each collected to the end.
import { setImmediate, setTimeout } from 'node:timers/promises'
import { openFixture } from './stub-fetch.ts'

const [file = '', calls = '0'] = process.argv.slice(2)
const fixture = await openFixture(file)
const shared = new AbortController().signal

async function run(count: number): Promise<void> {
  for (let call = 0; call < count; call += 1) {
    await fixture[call % fixture.length]?.(shared)
    // As in a real program the loop turns, or no finalizer of the runtime would ever run.
    if (call % 500 === 0) await setImmediate()
  }
}

/** Finalizers run between turns of the loop and free more, so it is counted when nothing is freed any more. */
async function heapUsed(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  let turnsWithout = 0
  for (let turn = 0; turn < 120 && turnsWithout < 15; turn += 1) {
    globalThis.gc?.()
    await setTimeout(30)
    const used = process.memoryUsage().heapUsed
    turnsWithout = used < least - 4096 ? 0 : turnsWithout + 1
    least = Math.min(least, used)
  }
  return least
}

if (globalThis.gc === undefined) throw new Error('It needs --expose-gc.')
// The first batch warms up: what a start leaves behind is freed meanwhile, or has grown to its size.
const batches = 9
const batch = Math.ceil(Number(calls) / (batches + 1))
await run(batch)
const heap = [await heapUsed()]
for (let count = 0; count < batches; count += 1) {
  await run(batch)
  heap.push(await heapUsed())
}
console.log(JSON.stringify(slopeOf(heap) / batch))
process.exit(0)

/** Median of the slopes between any two counts: a single jump, such as of a table that doubles, moves it little. */
function slopeOf(counts: readonly number[]): number {
  const slopes = counts.flatMap((to, index) =>
    counts.slice(0, index).map((from, other) => (to - from) / (index - other)),
  )
  return slopes.toSorted((a, b) => a - b)[Math.floor(slopes.length / 2)] ?? Number.NaN
}
