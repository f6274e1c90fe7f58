import { createMock } from '../../create-mock.ts'
import { withControl } from '../../control/with-control.ts'
import { listen } from '../../node/listen.ts'
import type { Command, CommandArguments } from '../command.ts'
import { keepHeapSmall } from '../keep-heap-small.ts'
import { mockOptions, parseMockOptions, parseWhole } from '../option-values.ts'
import { type Ready, toReadyJson, toReadyText } from '../ready.ts'
import { readState, writeState } from '../state-file.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

export const serve: Command = {
  synopsis: '',
  summary: 'serve the mock until it is told to stop',
  options: {
    port: { type: 'string', default: '4010', value: 'N', help: 'port to listen on, 0 for a free one' },
    host: { type: 'string', default: '127.0.0.1', value: 'H', help: 'address to listen on' },
    ...mockOptions,
    state: {
      type: 'string',
      value: 'FILE',
      help: 'begin with the worlds in it, if there is one, and keep all worlds there at the end',
    },
    'allow-host': {
      type: 'string',
      value: 'NAME',
      help: 'a name under which the control API answers, besides addresses and names without a dot',
    },
    'parent-pid': { type: 'string', value: 'N', help: 'stop when that process is gone' },
    'no-control': { type: 'boolean', help: 'without the control API: nobody but its clients moves the mock' },
    json: { type: 'boolean', help: 'print one line of JSON when ready, nothing else' },
    quiet: { type: 'boolean', help: 'print nothing' },
  },
  positionals: [0, 0],
  run: serveMock,
}

async function serveMock(args: CommandArguments): Promise<number> {
  keepHeapSmall()
  const port = parseWhole('port', args.text('port') ?? '', 65_535)
  const parent = args.text('parent-pid')
  const parentPid = parent === undefined ? null : parseWhole('parent-pid', parent, Number.MAX_SAFE_INTEGER)
  if (parentPid === 0) throw new UsageError('`--parent-pid` is the id of a process, and none has 0.')
  const mock = createMock(parseMockOptions(args))
  const state = args.text('state')
  if (state !== undefined) await readState(mock, state)
  const stopped = untilStopped(parentPid)
  const { teamId, apiKey } = await mock.seed([])
  const reached = args.flag('no-control') ? mock : withControl(mock, namesOf(args.text('allow-host')))
  const listener = await listen(reached, { port, host: args.text('host') ?? '' })
  announce(args, { url: listener.url, teamId, apiKey, staffToken: mock.staff('owner').token })
  await stopped
  await listener.close()
  if (state !== undefined) await writeState(mock, state)
  return 0
}

function namesOf(host: string | undefined): readonly string[] {
  return host === undefined ? [] : [host.toLowerCase()]
}

function announce(args: CommandArguments, ready: Ready): void {
  if (args.flag('json')) process.stdout.write(toReadyJson(ready))
  else if (!args.flag('quiet')) process.stdout.write(toReadyText(ready))
}
