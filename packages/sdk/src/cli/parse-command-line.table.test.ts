import { describe, expect, it } from 'vitest'
import { commands } from './commands/commands.ts'
import { type CommandLine, parseCommandLine } from './parse-command-line.ts'
import { filters } from './generated/filters.ts'
import type { Given } from './given.ts'
import { readFilters } from './search/filter.ts'
import { UsageError } from './usage-error.ts'

const parse = (line: string): CommandLine =>
  parseCommandLine(
    line.split(' ').filter((word) => word !== ''),
    commands,
  )

function givenOf(line: string): Given {
  const parsed = parse(line)
  if (parsed.act !== 'run') throw new Error(`It would ${parsed.act}.`)
  return parsed.given
}

describe('parseCommandLine', () => {
  it.each([
    ['', null],
    ['--help', null],
    ['help', null],
    ['help balance', 'balance'],
    ['balance --help', 'balance'],
    ['search jobs -h', 'search jobs'],
    ['charges explain --help', 'charges explain'],
  ])('%j asks for the help of %j', (line, name) => {
    const parsed = parse(line)
    expect(parsed.act === 'help' ? (parsed.command?.name ?? null) : parsed).toBe(name)
  })

  it.each([
    ['blance', 'Did you mean `balance`?'],
    ['serch jobs', 'Did you mean `search`?'],
    ['search job', 'Did you mean `search jobs`?'],
    ['search', '`search` needs one of `search jobs`, `search companies`, `search technologies`.'],
    ['balance --jsn', 'Did you mean `--json`?'],
    ['search jobs --job-titel-or x', 'Did you mean `--job-title-or`?'],
    ['charges explain', '`charges explain` needs ID.'],
    ['balance extra', '`balance` takes no word after its options.'],
    ['usage --from', "'--from <value>' argument missing"],
    ['search jobs --csv=yes', 'does not take an argument'],
    ['__proto__', 'There is no such command.'],
    ['balance --__proto__ 1', 'has no such option'],
  ])('%j is refused: %s', (line, message) => {
    expect(() => parse(line)).toThrow(UsageError)
    expect(() => parse(line)).toThrow(message)
  })

  it('does not repeat a word that may be a pasted key', () => {
    expect(() => parse('login scrip_live_secret')).toThrow(/^(?!.*secret)/)
    expect(() => parse('scrip_live_secret')).toThrow(/^(?!.*secret)/)
  })
})

describe('filters of a search', () => {
  const read = (line: string): unknown => readFilters(filters.jobs, givenOf(`search jobs ${line}`))

  it.each([
    ['--job-title-or a --job-title-or b', { job_title_or: ['a', 'b'] }],
    ['--job_title_or a', { job_title_or: ['a'] }],
    ['--posted-at-max-age-days 7', { posted_at_max_age_days: 7 }],
    ['--posted-at-gte 2030-01-01', { posted_at_gte: '2030-01-01' }],
    ['--remote', { remote: true }],
    ['--no-remote', { remote: false }],
    ['--job-id-or 1 --job-id-or 2', { job_id_or: [1, 2] }],
    ['--job-location-or [{"id":5}]', { job_location_or: [{ id: 5 }] }],
    ['--workplace-types-or hybrid', { workplace_types_or: ['hybrid'] }],
    ['--min-salary-usd 1.5', { min_salary_usd: 1.5 }],
    ['', {}],
  ])('%j is %j', (line, params) => {
    expect(read(line)).toEqual(params)
  })

  it.each([
    ['--posted-at-max-age-days soon', '`--posted-at-max-age-days` must be a whole number'],
    ['--job-id-or 1.5', '`--job-id-or` must be a whole number'],
    ['--min-salary-usd much', '`--min-salary-usd` must be a number'],
    ['--workplace-types-or moon', 'must be one of on_site, hybrid, remote'],
    ['--job-location-or {', '`--job-location-or` must be JSON'],
  ])('%j is refused: %s', (line, message) => {
    expect(() => read(line)).toThrow(message)
  })
})
