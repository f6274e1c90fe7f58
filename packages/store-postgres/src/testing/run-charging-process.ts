import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ChargingPlan } from './charging-plan.ts'
import { startAt } from './store-world.ts'

const program = join(import.meta.dirname, 'charging-process.ts')

/** A charging process at work. */
export interface ChargingProcess {
  readonly child: ChildProcess
  /** When it has stopped itself, as its plan says. */
  readonly hasStopped: Promise<void>
  readonly ended: Promise<ChargingEnd>
}

export interface ChargingEnd {
  /** Charge ids by number. */
  readonly told: ReadonlyMap<number, string>
  /** What it died of. */
  readonly signal: string | null
}

/** @param killAfterMs from its first answer on; null: never. */
export function startChargingProcess(
  url: string,
  plan: ChargingPlan,
  seed: number,
  killAfterMs: number | null = null,
): ChargingProcess {
  const args = [program, url, String(startAt), String(seed), JSON.stringify(plan)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const stopped = Promise.withResolvers<void>()
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.includes('stopped\n')) stopped.resolve()
    if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  })
  const ended = once(child, 'close').then(([, signal]: unknown[]) => {
    const told = new Map(toldLines(output))
    return { told, signal: signal === null ? null : String(signal) }
  })
  return { child, hasStopped: stopped.promise, ended }
}

/** Runs the plan in a process of its own until it ends or dies. */
export function runChargingProcess(
  url: string,
  plan: ChargingPlan,
  seed: number,
  killAfterMs: number | null = null,
): Promise<ChargingEnd> {
  return startChargingProcess(url, plan, seed, killAfterMs).ended
}

/** Whole lines of charges; the last one may have been cut. */
function toldLines(output: string): readonly (readonly [number, string])[] {
  return output
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      const [number, chargeId] = line.split(' ')
      return number === undefined || chargeId === undefined ? [] : [[Number(number), chargeId] as const]
    })
}
