import { UnavailableError } from '@scrip/api'
import type { Command, Outcome } from '@scrip/rules'
import { chargeCommand } from '@scrip/testkit'
import { describe, expect, it } from 'vitest'
import { createCommandQueue } from './command-queue.ts'

/** A database whose commits the test lets through one by one. */
function createGate() {
  const batches: (readonly Command[])[] = []
  const opened: (() => void)[] = []
  const submitBatch = async (commands: readonly Command[]): Promise<readonly Outcome[]> => {
    batches.push(commands)
    await new Promise<void>((resolve) => opened.push(resolve))
    return commands.map((command) => ({ status: 'failed', error: new Error(command.requestId) }))
  }
  const openNext = async (): Promise<void> => {
    opened.shift()?.()
    await new Promise(setImmediate)
  }
  return { batches, submitBatch, openNext, sizes: () => batches.map((batch) => batch.length) }
}

const charges = (count: number, from = 0): readonly Command[] =>
  Array.from({ length: count }, (_, index) => chargeCommand('team_1', { requestId: `req_${from + index}` }))
const nameOf = (outcome: Outcome): string =>
  outcome.status === 'failed' ? outcome.error.message : outcome.status

describe('the command queue', () => {
  it('makes one batch of what arrives while a commit is in flight, and answers in order', async () => {
    const gate = createGate()
    const queue = createCommandQueue({ ...gate, lanes: 1, batchSizeMax: 10, waitingMax: 100 })
    const first = queue.submit(charges(1))
    await new Promise(setImmediate)
    const second = [queue.submit(charges(3, 1)), queue.submit(charges(2, 4))]
    expect(gate.sizes()).toEqual([1])
    await gate.openNext()
    await first
    expect(gate.sizes()).toEqual([1, 5])
    await gate.openNext()
    expect((await Promise.all(second)).flat().map(nameOf)).toEqual([
      'req_1',
      'req_2',
      'req_3',
      'req_4',
      'req_5',
    ])
    await queue.drain()
  })

  it('cuts what is too much for one batch', async () => {
    const gate = createGate()
    const queue = createCommandQueue({ ...gate, lanes: 1, batchSizeMax: 4, waitingMax: 100 })
    const submitted = queue.submit(charges(10))
    for (let batch = 0; batch < 3; batch++) {
      await new Promise(setImmediate)
      await gate.openNext()
    }
    expect((await submitted).map(nameOf)).toEqual(charges(10).map((command) => command.requestId))
    expect(gate.sizes()).toEqual([4, 4, 2])
  })

  it('refuses what it cannot keep', async () => {
    const gate = createGate()
    const queue = createCommandQueue({ ...gate, lanes: 1, batchSizeMax: 1, waitingMax: 2 })
    const kept = queue.submit(charges(2))
    await expect(queue.submit(charges(1))).rejects.toThrow(UnavailableError)
    for (let batch = 0; batch < 2; batch++) {
      await new Promise(setImmediate)
      await gate.openNext()
    }
    expect(await kept).toHaveLength(2)
  })

  it('tells every caller of a batch that was lost, and goes on', async () => {
    let isDown = true
    const queue = createCommandQueue({
      submitBatch: async (commands) => {
        if (isDown) throw new Error('down')
        return commands.map(() => ({ status: 'failed', error: new Error('up') }))
      },
      lanes: 2,
      batchSizeMax: 10,
      waitingMax: 10,
    })
    await expect(queue.submit(charges(2))).rejects.toThrow('down')
    isDown = false
    expect((await queue.submit(charges(1))).map(nameOf)).toEqual(['up'])
  })
})
