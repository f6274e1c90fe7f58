import { expect, test } from 'vitest'
import { parseSeedCommands } from './parse-seed-commands.ts'

const grant = { type: 'grant', kind: 'api', amount: 3 }

test.each([
  [[{ ...grant, type: 'grnt' }], '`commands[0].type`: there is no command `grnt`. Did you mean `grant`?'],
  [[grant, { ...grant, type: 'charge' }], '`commands[1].type`: there is no command `charge`.'],
  [[grant, null], '`commands[1].type` is missing. There are `grant`, `team`.'],
  [[{ kind: 'api' }], '`commands[0].type` is missing.'],
  [{}, '`commands` must be a list, not a value of type object.'],
  [null, '`commands` must be a list, not null.'],
])('%j is told what is wrong with it', (commands, message) => {
  expect(() => parseSeedCommands(commands)).toThrow(message)
})

test('lets commands through', () => {
  expect(parseSeedCommands([grant])).toEqual([grant])
  expect(parseSeedCommands([])).toEqual([])
})
