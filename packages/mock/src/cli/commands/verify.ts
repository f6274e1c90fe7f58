import type { Command } from '../command.ts'
import { printJson, printLine } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const verify: Command = {
  synopsis: '',
  summary: 'check that no call was unexpected and that the credit laws hold',
  options: { ...reachOptions, json: { type: 'boolean', help: 'print JSON' } },
  positionals: [0, 0],
  async run(args) {
    const mock = reachMock(args)
    await mock.verify.noUnexpected()
    await mock.verify.invariants()
    if (args.flag('json')) printJson({ verified: ['noUnexpected', 'invariants'] })
    else printLine('No call was unexpected, and the credit laws hold.')
    return 0
  },
}
