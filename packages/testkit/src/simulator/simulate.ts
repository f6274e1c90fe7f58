import { makeAccounts } from './make-script.ts'
import { makeStep } from './make-step.ts'
import { Random } from './random.ts'
import type { Script, SimStep } from './script.ts'
import { shrink } from './shrink.ts'
import type { SimStore } from './sim-store.ts'
import { Walk } from './walk.ts'

export interface SimulationOptions {
  readonly seed: number
  readonly steps: number
  /** Opens a store that holds nothing: each world has one of its own. */
  readonly openStore: () => Promise<SimStore>
  /** Breaks connections at random statements; the store must know how. */
  readonly crashes?: boolean
  /** Steps of one world; 400 unless told. */
  readonly stepsPerWorld?: number
  /** For how long a counter-example may be made smaller; a minute unless told. */
  readonly shrinkSeconds?: number
  readonly onProgress?: (stepsDone: number) => void
}

/** A script that fails, as small as it could be made, and what fails. */
export interface CounterExample {
  readonly seed: number
  readonly message: string
  readonly script: Script
}

/**
 * Walks random worlds, one after another, beside the naive model.
 *
 * @returns null when nothing was found in all the steps.
 */
export async function simulate(options: SimulationOptions): Promise<CounterExample | null> {
  const stepsPerWorld = options.stepsPerWorld ?? 400
  for (let done = 0, world = 0; done < options.steps; world += 1) {
    const seed = (Math.imul(options.seed, 2_654_435_761) + world) >>> 0
    const steps = Math.min(stepsPerWorld, options.steps - done)
    const found = await walkWorld(options, seed, steps)
    if (found !== null) return { seed: options.seed, ...(await makeSmaller(options, found)) }
    done += steps
    options.onProgress?.(done)
  }
  return null
}

/** Runs a script; the message of what fails, or null. */
export async function replay(openStore: () => Promise<SimStore>, script: Script): Promise<string | null> {
  return (await runScript(openStore, script))?.message ?? null
}

interface Found {
  readonly message: string
  readonly script: Script
}

async function walkWorld(options: SimulationOptions, seed: number, stepCount: number): Promise<Found | null> {
  const random = new Random(seed)
  const script = makeAccounts(random)
  const steps: SimStep[] = []
  const walk = new Walk(await options.openStore(), script)
  try {
    await walk.open()
    for (let number = 1; number <= stepCount; number += 1) {
      const step = makeStep(random, walk, { number, crashes: options.crashes ?? false })
      steps.push(step)
      await walk.take(step)
      if (number % 50 === 0) await walk.remember(`team@${random.int(0, 2)}`, 'api')
    }
    await walk.checkAll()
    return null
  } catch (error) {
    return { message: messageOf(error), script: { ...script, steps } }
  }
}

async function runScript(openStore: () => Promise<SimStore>, script: Script): Promise<Found | null> {
  const walk = new Walk(await openStore(), script)
  const taken: SimStep[] = []
  try {
    await walk.open()
    for (const step of script.steps) {
      taken.push(step)
      await walk.take(step)
    }
    await walk.checkAll()
    return null
  } catch (error) {
    return { message: messageOf(error), script: { ...script, steps: taken } }
  }
}

async function makeSmaller(options: SimulationOptions, found: Found): Promise<Found> {
  const until = performance.now() + (options.shrinkSeconds ?? 60) * 1000
  let smallest = found
  const fails = async (script: Script): Promise<boolean> => {
    const again = await runScript(options.openStore, script)
    if (again === null || sortOf(again.message) !== sortOf(found.message)) return false
    smallest = again
    return true
  }
  await shrink(found.script, fails, () => performance.now() < until)
  return smallest
}

/** A smaller script may fail in another way, which tells nothing of the first. */
function sortOf(message: string): string {
  return message.slice(0, message.indexOf(':'))
}

/** With all causes: that a database cannot be reached says nothing of why. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? ` (${String(error.code)})` : ''
  const cause = error.cause === undefined ? '' : `, caused by ${messageOf(error.cause)}`
  return `${error.name}: ${error.message}${code}${cause}`
}
