import type { Command } from '../command.ts'
import { printLine } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const verify: Command = {
  synopsis: '',
  summary: 'check that no call was unexpected and that the credit laws hold',
  options: reachOptions,
  positionals: [0, 0],
  async run(args) {
    const mock = reachMock(args)
    await mock.verify.noUnexpected()
    await mock.verify.invariants()
    printLine('No call was unexpected, and the credit laws hold.')
    return 0
  },
}
