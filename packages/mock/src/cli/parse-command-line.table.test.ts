import { expect, test } from 'vitest'
import { parseCommandLine } from './parse-command-line.ts'
import { UsageError } from './usage-error.ts'

const defaults = {
  command: 'serve',
  port: 4010,
  host: '127.0.0.1',
  isJson: false,
  mock: { seed: 1, scenario: 'fresh' },
}

test.each([
  [[], defaults],
  [['serve', '--port', '0', '--json'], { ...defaults, port: 0, isJson: true }],
  [['--seed=7', '--scenario', 'empty'], { ...defaults, mock: { seed: 7, scenario: 'empty' } }],
  [['--now', '2030-01-01'], { ...defaults, mock: { ...defaults.mock, now: '2030-01-01' } }],
  [['-h'], { command: 'help' }],
])('reads %j', (args, commandLine) => {
  expect(parseCommandLine(args)).toEqual(commandLine)
})

test.each([
  [['srve'], 'Did you mean `serve`?'],
  [['--prot', '1'], 'Did you mean `port`?'],
  [['--scenario', 'emty'], 'Did you mean `empty`?'],
  [['--port', 'http'], '`--port` must be a whole number'],
  [['--port', '65536'], '`--port` must be a whole number'],
  [['--port'], 'port'],
  [['serve', 'now'], '`serve` takes no `now`'],
])('refuses %j', (args, message) => {
  expect(() => parseCommandLine(args)).toThrow(UsageError)
  expect(() => parseCommandLine(args)).toThrow(message)
})
