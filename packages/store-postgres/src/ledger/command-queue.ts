import { UnavailableError } from '@scrip/api/ports'
import type { Command, Outcome } from '@scrip/rules'

export interface CommandQueueOptions {
  readonly submitBatch: (commands: readonly Command[]) => Promise<readonly Outcome[]>
  /** How many batches may be in flight. A team always goes to the same one, so its commands keep their order. */
  readonly lanes: number
  readonly batchSizeMax: number
  /** Beyond this many waiting commands a lane refuses more: better than memory without end. */
  readonly waitingMax: number
}

export interface CommandQueue {
  /** Outcomes in the order of the commands. */
  submit(commands: readonly Command[]): Promise<readonly Outcome[]>
  /** Resolves when nothing is waiting or in flight. */
  drain(): Promise<void>
}

interface Waiting {
  readonly command: Command
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Commands that arrive while a commit is in flight form the next batch. There is no timer: on an idle system a command
 * leaves at once, and the busier the system is, the more commands share one commit.
 */
export function createCommandQueue(options: CommandQueueOptions): CommandQueue {
  const lanes = Array.from({ length: options.lanes }, () => createLane(options))
  return {
    submit: (commands) =>
      Promise.all(
        commands.map((command) => {
          const lane = lanes[hash(command.teamId) % lanes.length]
          if (lane === undefined) throw new RangeError('A queue has at least one lane.')
          return lane.add(command)
        }),
      ),
    drain: async () => {
      await Promise.all(lanes.map((lane) => lane.drain()))
    },
  }
}

interface Lane {
  add(command: Command): Promise<Outcome>
  drain(): Promise<void>
}

function createLane({ submitBatch, batchSizeMax, waitingMax }: CommandQueueOptions): Lane {
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null

  async function runBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await submitBatch(batch.map(({ command }) => command))
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index]
        if (outcome === undefined) reject(new Error('A batch answered fewer outcomes than it had commands.'))
        else resolve(outcome)
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  async function runAll(): Promise<void> {
    // What the same submit, or the same turn of the event loop, adds belongs to the first batch too.
    await Promise.resolve()
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSizeMax)
      waiting = waiting.slice(batchSizeMax)
      await runBatch(batch)
    }
    running = null
  }

  return {
    add: (command) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= waitingMax) {
          reject(new UnavailableError('Too many commands are waiting; nothing was written.'))
          return
        }
        waiting.push({ command, resolve, reject })
        running ??= runAll()
      }),
    drain: async () => {
      await running
    },
  }
}

/** FNV-1a: cheap, and the same in every run. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
