import type { BulkPorts } from '@scrip/api'
import { instant } from '@scrip/rules'
import { expect, it } from 'vitest'
import { startBulkWork } from './bulk-work.ts'

/** Ports on which there is always another piece of work to be done. */
function endlessWork(onPiece: () => void): BulkPorts {
  const bulkGrants = {
    nextWork: async () => {
      onPiece()
      return { bulkGrant: { id: 'blk_1' }, lines: [] }
    },
    finish: async () => undefined,
  }
  return parsePorts({ bulkGrants, clock: { now: () => instant(0) } })
}

/** Only what the work asks for is there. */
function parsePorts(ports: object): BulkPorts {
  return ports as BulkPorts
}

it('goes on from piece to piece, and stops between two of them when it is told to', async () => {
  let pieces = 0
  const isBusy = Promise.withResolvers<void>()
  const work = startBulkWork(
    endlessWork(() => {
      pieces += 1
      if (pieces === 5) isBusy.resolve()
    }),
    (error) => isBusy.reject(error),
  )
  await isBusy.promise
  await work.close()
  const done = pieces
  await Promise.resolve()
  expect(pieces).toBe(done)
})
