import type { Mock } from '../mock.ts'
import { createControl } from './create-control.ts'

/** The same mock, whose `handle` also answers the control API: for a host that others reach over HTTP. */
export function withControl(mock: Mock, hosts: readonly string[] = []): Mock {
  const control = createControl(mock, hosts)
  return { ...mock, handle: async (request) => (await control(request)) ?? mock.handle(request) }
}
