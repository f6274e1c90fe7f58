import { setTimeout as wait } from 'node:timers/promises'
import type { Postmaster } from './postmaster.ts'

export interface KeepRunningOptions {
  /** Starts it again, where it was. */
  readonly start: () => Promise<Postmaster>
  /** How often it is tried; what has run for a minute has the whole number of tries again. */
  readonly restartsMax: number
  readonly onTrouble: (message: string) => void
  readonly now: () => number
}

const healthyMs = 60_000
const firstDelayMs = 200
const delayMaxMs = 5_000

/**
 * Starts a postmaster again that ended without being asked: killed for its memory, or by somebody. Whoever uses the database
 * sees broken connections until it answers again; what was committed is there.
 *
 * @returns what stops it for good.
 */
export function keepRunning(
  first: Postmaster,
  { start, restartsMax, onTrouble, now }: KeepRunningOptions,
): Pick<Postmaster, 'stop'> {
  const stopping = new AbortController()
  let current = first
  let tries = 0

  async function startAgain(): Promise<Postmaster | null> {
    while (tries < restartsMax) {
      if (tries > 0) await pause(Math.min(delayMaxMs, firstDelayMs * 2 ** tries), stopping.signal)
      if (stopping.signal.aborted) return null
      tries += 1
      try {
        return await start()
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        onTrouble(`PostgreSQL could not be started again, try ${tries} of ${restartsMax}: ${reason}`)
      }
    }
    onTrouble(
      `PostgreSQL is not started again after ${restartsMax} tries: look into its folder, then restart.`,
    )
    return null
  }

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const startedAt = now()
      await current.ended
      if (stopping.signal.aborted) return
      if (now() - startedAt >= healthyMs) tries = 0
      onTrouble('PostgreSQL has ended without being asked; it is started again.')
      const restarted = await startAgain()
      if (restarted === null) return
      current = restarted
      onTrouble('PostgreSQL answers again.')
    }
  }

  const watching = watch()
  return {
    stop: async () => {
      stopping.abort()
      await current.stop()
      await watching
      // A start that was under way has come to its end meanwhile.
      await current.stop()
    },
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined)
}
