/**
 * Time that passes whatever a test makes of its clock. Fake timers turn these functions too, and a latency would never
 * end or a world seem unused: the true ones are taken before they are set.
 */
export const realTime = {
  now: performance.now.bind(performance),
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
} as const
