import type { Command } from '../command.ts'
import { printLine } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const explain: Command = {
  synopsis: 'REQUEST_ID',
  summary: 'why a call was answered as it was',
  options: reachOptions,
  positionals: [1, 1],
  async run(args) {
    const { text } = await reachMock(args).explain(args.positionals[0] ?? '')
    printLine(text)
    return 0
  },
}
