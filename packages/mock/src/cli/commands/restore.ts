import type { Command } from '../command.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'
import { readSnapshot } from '../read-snapshot.ts'

export const restore: Command = {
  synopsis: 'FILE',
  summary: 'the world as it was when the snapshot was taken',
  options: reachOptions,
  positionals: [1, 1],
  async run(args) {
    await reachMock(args).restore(await readSnapshot(args.positionals[0] ?? ''))
    return 0
  },
}
