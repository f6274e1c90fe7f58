import { writeFile } from 'node:fs/promises'
import type { Command } from '../command.ts'
import { printJson } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const snapshot: Command = {
  synopsis: '[FILE]',
  summary: 'keep the world in a file; without one it is printed',
  options: reachOptions,
  positionals: [0, 1],
  async run(args) {
    const taken = await reachMock(args).snapshot()
    const [file] = args.positionals
    if (file === undefined) printJson(taken)
    else await writeFile(file, `${JSON.stringify(taken)}\n`)
    return 0
  },
}
