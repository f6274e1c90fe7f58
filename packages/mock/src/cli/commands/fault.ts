import { faultText } from '../../faults/fault-text.ts'
import { suggest } from '../../text/nearest-of.ts'
import type { Command } from '../command.ts'
import { faultOptions, parseFault } from '../parse-fault.ts'
import { printLine, toTable } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'
import { UsageError } from '../usage-error.ts'

const actions = ['add', 'list', 'clear'] as const

export const fault: Command = {
  synopsis: 'add after-commit|… | list | clear',
  summary: 'make the next calls go wrong, or all well again',
  options: { ...reachOptions, ...faultOptions },
  positionals: [1, 2],
  async run(args) {
    const [action = '', text] = args.positionals
    const { faults } = reachMock(args)
    switch (actions.find((known) => known === action)) {
      case 'add': {
        if (text === undefined) throw new UsageError('`fault add` wants to know what goes wrong.')
        const { id } = await faults.add(parseFault(text, args))
        printLine(id)
        return 0
      }
      case 'list': {
        const added = await faults.list()
        const rows = added.map(({ id, hits, fault: { match = {}, do: what } }) => [
          id,
          faultText(what),
          JSON.stringify(match),
          String(hits),
        ])
        printLine(toTable([['id', 'fault', 'match', 'hits'], ...rows]))
        return 0
      }
      case 'clear':
        await faults.clear()
        return 0
      case undefined:
        throw new UsageError(`\`fault\` cannot \`${action}\`. ${suggest(action, actions)}`)
    }
  },
}
