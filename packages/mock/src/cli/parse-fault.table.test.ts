import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { parseFault } from './parse-fault.ts'

const read = (...words: readonly string[]) => {
  const { args } = parseCommandLine(commands, ['fault', 'add', ...words])
  return parseFault(args.positionals[1] ?? '', args)
}

test.each([
  [['after-commit'], { do: { reset: 'after-commit' } }],
  [['reset=after-commit'], { do: { reset: 'after-commit' } }],
  [['status=429; retry-after=2'], { do: { status: 429, retryAfterSeconds: 2 } }],
  [['timeout', '--times', 'always'], { times: 'always', do: { timeout: true } }],
  [
    ['status=503', '--path', '/v1/jobs/search', '--after', '2', '--times', '3'],
    { match: { path: '/v1/jobs/search' }, after: 2, times: 3, do: { status: 503 } },
  ],
  [['latency=250', '--chance', '0.5'], { chance: 0.5, do: { latencyMs: 250 } }],
  [['truncated', '--method', 'POST'], { match: { method: 'POST' }, do: { malformed: 'truncated' } }],
  [['{"do":{"latencyMs":{"p50":10,"p99":90}}}'], { do: { latencyMs: { p50: 10, p99: 90 } } }],
])('reads %j', (words, fault) => {
  expect(read(...words)).toEqual(fault)
})

test.each([
  [['after-comit'], 'Did you mean `after-commit`?'],
  [['status=often'], 'status'],
  [['reset=after-comit'], 'after-commit'],
  [['{'], 'no JSON'],
])('refuses %j', (words, message) => {
  expect(() => read(...words)).toThrow(message)
})
