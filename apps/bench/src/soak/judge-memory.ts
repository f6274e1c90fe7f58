import type { MemorySample } from './resident-memory.ts'

export interface MemoryReport {
  /** Null when there were too few samples to compare. */
  readonly verdict: 'flat' | 'grows' | null
  /** Highest after the warm-up, in MiB. */
  readonly firstHalfMax: number | null
  readonly secondHalfMax: number | null
  readonly mebibytesAnHour: number
}

/** How much higher the second half may be: a collection that comes a moment later is no leak. */
const tolerance = 1.05

/** The first fifth is warm-up: code is compiled and the heap finds its size. The rest is compared by halves. */
export function judgeMemory(samples: readonly MemorySample[]): MemoryReport {
  const settled = samples.slice(Math.ceil(samples.length / 5))
  const half = settled.length >> 1
  const firstHalfMax = highestOf(settled.slice(0, half))
  const secondHalfMax = highestOf(settled.slice(half))
  const mebibytesAnHour = slopeOf(settled)
  if (firstHalfMax === null || secondHalfMax === null) {
    return { verdict: null, firstHalfMax, secondHalfMax, mebibytesAnHour }
  }
  const verdict = secondHalfMax <= firstHalfMax * tolerance ? 'flat' : 'grows'
  return { verdict, firstHalfMax, secondHalfMax, mebibytesAnHour }
}

function highestOf(samples: readonly MemorySample[]): number | null {
  return samples.length === 0 ? null : Math.max(...samples.map(({ mebibytes }) => mebibytes))
}

/** MiB an hour by least squares: what a leak would come to. 0 for fewer than two samples. */
function slopeOf(samples: readonly MemorySample[]): number {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const at = meanOf(samples.map(({ seconds }) => seconds))
  const level = meanOf(samples.map(({ mebibytes }) => mebibytes))
  let product = 0
  let square = 0
  for (const { seconds, mebibytes } of samples) {
    product += (seconds - at) * (mebibytes - level)
    square += (seconds - at) ** 2
  }
  return square === 0 ? 0 : (product / square) * 3600
}
