import type { ControlClient } from './control-client.ts'
import type { RemoteFaults } from './remote-mock.ts'

interface ShownFault {
  readonly id: string
  readonly hits: number
}

export function remoteFaults(control: ControlClient): RemoteFaults {
  return {
    async add(fault) {
      const { id } = (await control.ask('POST', '/faults', { body: fault })) as ShownFault
      const path = `/faults/${encodeURIComponent(id)}`
      return {
        id,
        hits: async () => ((await control.ask('GET', path)) as ShownFault).hits,
        remove: async () => {
          await control.ask('DELETE', path)
        },
      }
    },
    async clear() {
      await control.ask('DELETE', '/faults')
    },
  }
}
