import { describe, expect, expectTypeOf, it } from 'vitest'
import { choice, choices, positiveNumber, text, toggle, wholeNumber } from './option.ts'
import { parseCommandLine, usageOf } from './parse-command-line.ts'

const command = {
  name: 'pnpm walk',
  summary: 'Walks.',
  options: {
    steps: wholeNumber('how many steps', 100),
    seed: wholeNumber('where from', 7, 0),
    minutes: positiveNumber('how long', 10),
    store: choice('over what', ['memory', 'postgres'], 'memory'),
    parts: choices('what of it', ['one', 'two', 'three']),
    only: text('TEXT', 'what has this in its name'),
    json: toggle('a line of JSON at the end'),
  },
}

const parse = (...args: readonly string[]) => parseCommandLine(command, args)

describe('parseCommandLine', () => {
  it('has the fallbacks for what is not given', () => {
    expect(parse()).toEqual({
      is: 'run',
      values: {
        steps: 100,
        seed: 7,
        minutes: 10,
        store: 'memory',
        parts: new Set(['one', 'two', 'three']),
        only: null,
        json: false,
      },
    })
  })

  it('reads every kind of option, beside a separator', () => {
    const line = parse('--', '--steps', '5', '--seed=0', '--minutes', '0.5', '--store', 'postgres')
    expect(line).toMatchObject({ values: { steps: 5, seed: 0, minutes: 0.5, store: 'postgres' } })
    expect(parse('--parts', 'three,one', '--only', 'lock', '--json')).toMatchObject({
      values: { parts: new Set(['one', 'three']), only: 'lock', json: true },
    })
  })

  it('gives each value its type', () => {
    const line = parse()
    if (line.is !== 'run') throw new Error('nothing was wrong')
    expectTypeOf(line.values.steps).toEqualTypeOf<number>()
    expectTypeOf(line.values.store).toEqualTypeOf<'memory' | 'postgres'>()
    expectTypeOf(line.values.only).toEqualTypeOf<string | null>()
  })

  it.each([
    [['--steps', 'foo'], '--steps takes a whole number, 1 or more, not "foo"'],
    [['--steps', '0'], '--steps takes a whole number, 1 or more, not "0"'],
    [['--steps', '-5'], '--steps takes a whole number, 1 or more, not "-5"'],
    [['--steps', '1.5'], '--steps takes a whole number, 1 or more, not "1.5"'],
    [['--steps', '1e400'], '--steps takes a whole number, 1 or more, not "1e400"'],
    [['--steps', '9007199254740993'], '--steps takes a whole number, 1 or more, not "9007199254740993"'],
    [['--steps='], '--steps takes a whole number, 1 or more, not ""'],
    [['--steps'], '--steps takes a whole number, 1 or more, not nothing'],
    [['--seed', 'x'], '--seed takes a whole number, 0 or more, not "x"'],
    [['--minutes', 'foo'], '--minutes takes a number above 0, not "foo"'],
    [['--minutes', '0'], '--minutes takes a number above 0, not "0"'],
    [['--minutes', 'Infinity'], '--minutes takes a number above 0, not "Infinity"'],
    [['--store', 'disk'], '--store takes one of memory, postgres, not "disk"'],
    [
      ['--parts', 'one,four'],
      '--parts takes names with commas between them, each one of one, two, three, not "one,four"',
    ],
    [['--only', '--json'], '--only takes a text, not "--json"'],
    [['--json=yes'], '--json takes no value, not "yes"'],
    [['--stpes', '5'], 'unknown option: --stpes'],
    [['--constructor'], 'unknown option: --constructor'],
    [['-x'], 'unknown option: -x'],
    [['5'], 'unexpected argument: 5'],
  ])('refuses %j and says what was given', (args, message) => {
    expect(parse(...args)).toEqual({ is: 'wrong', message })
  })

  it.each([['--help'], ['-h']])('takes %s for a question', (help) => {
    expect(parse('--steps', '5', help)).toEqual({ is: 'help' })
  })
})

it('tells of every option what it is for and what it is when not given', () => {
  expect(usageOf(command)).toBe(`Usage: pnpm walk [options]

Walks.

  --steps N                how many steps (100)
  --seed N                 where from (7)
  --minutes N              how long (10)
  --store memory|postgres  over what (memory)
  --parts A,B              what of it: one, two, three
  --only TEXT              what has this in its name
  --json                   a line of JSON at the end
  --help                   this text
`)
})
