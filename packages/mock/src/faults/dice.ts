/** Numbers from 0 to 1, without 1, that are the same in every run with the same seed (mulberry32). */
export type Dice = () => number

export function createDice(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The 99th percentile of a normal distribution, in standard deviations. */
const deviationsOfP99 = 2.326_347_874

/** Draws from a log-normal distribution with that median and 99th percentile: latencies have a long tail. */
export function drawLatencyMs(dice: Dice, p50: number, p99: number): number {
  // Box and Muller; 1 - u is never 0, whose logarithm there is not.
  const normal = Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())
  return p50 * Math.exp((Math.log(p99 / p50) / deviationsOfP99) * normal)
}
