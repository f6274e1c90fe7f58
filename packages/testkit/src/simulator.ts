export { type CrashMoment, parseScript, type Script } from './simulator/script.ts'
export type { SimStore } from './simulator/sim-store.ts'
export { type CounterExample, replay, simulate, type SimulationOptions } from './simulator/simulate.ts'
