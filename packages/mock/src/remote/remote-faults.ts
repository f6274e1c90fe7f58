import type { ControlClient } from './control-client.ts'
import type { ListedFault, RemoteFaults } from './remote-mock.ts'

export function remoteFaults(control: ControlClient): RemoteFaults {
  return {
    async add(fault) {
      const { id } = (await control.ask('POST', '/faults', { body: fault })) as ListedFault
      const path = `/faults/${encodeURIComponent(id)}`
      return {
        id,
        hits: async () => ((await control.ask('GET', path)) as ListedFault).hits,
        remove: async () => {
          await control.ask('DELETE', path)
        },
      }
    },
    async list() {
      return ((await control.ask('GET', '/faults')) as { readonly faults: readonly ListedFault[] }).faults
    },
    async clear() {
      await control.ask('DELETE', '/faults')
    },
  }
}
