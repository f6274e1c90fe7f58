import { connect } from '../remote/connect.ts'
import type { RemoteMock } from '../remote/remote-mock.ts'
import { defaultWorldName } from '../worlds/world-name.ts'
import type { CommandArguments, CommandOption } from './command.ts'

/** Where `exec` tells its command that the mock is. */
export const urlVariable = 'SCRIP_MOCK_URL'

/** For the commands that speak with a mock which is running. */
export const reachOptions = {
  url: {
    type: 'string',
    value: 'URL',
    help: `where the mock is; default ${urlVariable}, else http://127.0.0.1:4010`,
  },
  world: { type: 'string', default: defaultWorldName, value: 'NAME', help: 'which world is meant' },
} as const satisfies Readonly<Record<string, CommandOption>>

/** @throws RangeError when address or name make no sense. */
export function reachMock(args: CommandArguments): RemoteMock {
  const url = args.text('url') ?? process.env[urlVariable] ?? 'http://127.0.0.1:4010'
  return connect(url, { world: args.text('world') ?? defaultWorldName })
}
