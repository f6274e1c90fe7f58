import { suggest } from '../text/nearest-of.ts'
import { parseFields } from '../text/parse-record.ts'
import type { GrantSeed, SeedCommand, TeamSeed } from './seed-command.ts'

const types: readonly SeedCommand['type'][] = ['grant', 'team']
const fields: Readonly<Record<string, readonly string[]>> = {
  grant: [
    'type',
    'team',
    'kind',
    'amount',
    'source',
    'class',
    'priority',
    'effectiveAt',
    'expiresAt',
  ] satisfies readonly (keyof GrantSeed)[],
  team: ['type', 'name', 'plan', 'anchorAt', 'timeZone'] satisfies readonly (keyof TeamSeed)[],
}

/**
 * Callers without types get a clear word before anything is done; what a command says is judged by the server.
 *
 * @throws RangeError that names the place.
 */
export function parseSeedCommands(commands: unknown): readonly SeedCommand[] {
  if (!Array.isArray(commands)) throw new RangeError(`\`commands\` must be a list, not ${show(commands)}.`)
  for (const [index, command] of commands.entries()) {
    const type: unknown =
      typeof command === 'object' && command !== null ? Reflect.get(command, 'type') : null
    const place = `\`commands[${index}].type\``
    if (typeof type !== 'string') throw new RangeError(`${place} is missing. ${suggest('', types)}`)
    if (!types.some((known) => known === type)) {
      throw new RangeError(`${place}: there is no command \`${type}\`. ${suggest(type, types)}`)
    }
    parseFields(command, `commands[${index}]`, fields[type] ?? [])
  }
  return commands as readonly SeedCommand[]
}

function show(value: unknown): string {
  return value === null ? 'null' : `a value of type ${typeof value}`
}
