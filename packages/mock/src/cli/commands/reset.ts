import type { Command } from '../command.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const reset: Command = {
  synopsis: '',
  summary: 'the world as it began',
  options: reachOptions,
  positionals: [0, 0],
  async run(args) {
    await reachMock(args).reset()
    return 0
  },
}
