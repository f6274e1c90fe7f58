import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { parseMockOptions } from './option-values.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { usageOf } from './usage.ts'
import { UsageError } from './usage-error.ts'

const mockDefaults = { seed: 1, scenario: 'fresh' }

test.each([
  [[], mockDefaults],
  [['serve', '--port', '0', '--json'], mockDefaults],
  [['--seed=7', '--scenario', 'empty'], { seed: 7, scenario: 'empty' }],
  [['--now', '2030-01-01'], { ...mockDefaults, now: '2030-01-01' }],
])('reads %j', (args, options) => {
  const commandLine = parseCommandLine(commands, args)
  expect(commandLine.name).toBe('serve')
  expect(parseMockOptions(commandLine.args)).toEqual(options)
})

test('reads what a command takes', () => {
  const { name, args } = parseCommandLine(commands, ['advance', '91d', '--world', 'checkout', '--json'])
  expect(name).toBe('advance')
  expect(args.positionals).toEqual(['91d'])
  expect(args.text('world')).toBe('checkout')
  expect(args.text('url')).toBeUndefined()
  expect(args.flag('json')).toBe(true)
})

test('gives what stands after -- to the command alone', () => {
  const { args } = parseCommandLine(commands, ['exec', '--seed', '2', '--', 'pytest', '--seed', '3'])
  expect(args.text('seed')).toBe('2')
  expect(args.rest).toEqual(['pytest', '--seed', '3'])
})

test.each([[['-h']], [['serve', '--help']], [['exec', '-h']], [['help']], [['help', 'exec']]])(
  'shows the usage for %j',
  (args) => {
    expect(parseCommandLine(commands, args).name).toBeNull()
  },
)

test('the usage names every command, and of each its own options', () => {
  const usage = usageOf(commands, null)
  for (const [name, { options }] of Object.entries(commands)) {
    expect(usage).toContain(`\n  ${name}`)
    const { about } = parseCommandLine(commands, [name, '--help'])
    expect(about).toBe(name)
    for (const option of Object.keys(options)) expect(usageOf(commands, about)).toContain(`--${option}`)
  }
  expect(usageOf(commands, 'fault').match(/--path/g)).toHaveLength(1)
  expect(usage).not.toContain('--path')
})

test.each([
  [['srve'], 'Did you mean `serve`?'],
  [['toString'], 'There is no command'],
  [['--prot', '1'], 'Did you mean `port`?'],
  [['advance', '1d', '--wrld', 'x'], 'Did you mean `world`?'],
  [['--port'], 'port'],
  [['serve', 'now'], '`serve` takes no `now`'],
  [['advance'], '`advance` wants more'],
  [['exec'], '`exec` wants more'],
  [['reset', '--', 'x'], '`reset` takes nothing after'],
])('refuses %j', (args, message) => {
  expect(() => parseCommandLine(commands, args)).toThrow(UsageError)
  expect(() => parseCommandLine(commands, args)).toThrow(message)
})

test.each([
  [['--scenario', 'emty'], 'Did you mean `empty`?'],
  [['--seed', 'x'], '`--seed` must be a whole number'],
])('refuses the values of %j', (args, message) => {
  expect(() => parseMockOptions(parseCommandLine(commands, args).args)).toThrow(message)
})
