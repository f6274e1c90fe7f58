import { describe, expect, it } from 'vitest'
import { judgeMemory } from './judge-memory.ts'

/** A sample every second. */
const samplesOf = (...levels: readonly number[]) =>
  levels.map((mebibytes, seconds) => ({ seconds, mebibytes }))

describe('judgeMemory', () => {
  it('leaves the warm-up out and compares the highest of both halves', () => {
    const samples = samplesOf(900, 50, 200, 190, 195, 198, 180, 209, 190, 188)
    expect(judgeMemory(samples)).toMatchObject({ verdict: 'flat', firstHalfMax: 200, secondHalfMax: 209 })
  })

  it.each([
    [210, 'flat'],
    [210.1, 'grows'],
    [150, 'flat'],
  ])('calls 200 MiB and then %d MiB %s', (then, verdict) => {
    expect(judgeMemory(samplesOf(100, 200, 200, then, then)).verdict).toBe(verdict)
  })

  it('tells what a leak would come to in an hour', () => {
    expect(judgeMemory(samplesOf(7, 100, 101, 102, 103)).mebibytesAnHour).toBeCloseTo(3600)
  })

  it.each([[[]], [[100]], [[100, 100]]])('says nothing of too few samples: %j', (levels) => {
    expect(judgeMemory(samplesOf(...levels))).toMatchObject({ verdict: null, mebibytesAnHour: 0 })
  })
})
