import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortage, startServer, useCommandLine } from './use-command-line.ts'

const cli = useCommandLine()
const recent = '--posted-at-max-age-days 365'

describe('scrip balance, usage, estimate and charges', () => {
  test('show what there is and where it went', async () => {
    await cli.scrip(`search jobs ${recent} --limit 5`)
    const balance = await cli.scrip('balance')
    expect(balance.out).toMatch(/^kind +available +held +used +expired +voided +rolled .*\napi +4995 +0 +5 /)
    const usage = await cli.scrip('usage --by day --chart')
    expect(usage.out).toBe(`api credits\n2030-01-01  ${'█'.repeat(50)} 5\n`)
    expect((await cli.scrip('usage --by operation,kind')).out).toMatch(/searchJobs +api +5 +0 +5 +1\n/)
    expect((await cli.scrip('usage --by day --csv')).out).toMatch(/^day,.*credits/)
    const charges = await cli.scrip('charges list')
    const id = /chg_\S+/.exec(charges.out)?.[0] ?? ''
    const explained = await cli.run(['charges', 'explain', id])
    expect(explained.out).toContain(
      `${id}: 5 api credits for 5 records of searchJobs, 2030-01-01T00:00:00.000Z.`,
    )
    expect(explained.out).toMatch(/grant +source +class/)
    expect((await cli.scrip('charges explain chg_nothing')).code).toBe(8)
  })

  test('estimate from the price list, and say when it is not enough', async () => {
    expect((await cli.scrip('estimate companies --units 10')).out).toContain(
      'At most 30 api credits: 10 companies at 3.',
    )
    const short = await cli.scrip('estimate jobs --units 9000')
    expect(short.out).toContain('5000 available, 4000 are missing.')
    expect(short.code).toBe(5)
    expect((await cli.scrip('estimate revael')).error).toContain('Did you mean `reveal`?')
  })
})

describe('scrip login', () => {
  test('keeps a key that works in a file of its own, and forgets it', async () => {
    const none = { SCRIP_API_KEY: '', SCRIP_BASE_URL: '' }
    const path = join(cli.home, 'scrip', 'credentials.json')
    expect((await cli.scrip('balance', none)).code).toBe(3)
    const { code, out } = await cli.run(
      ['login', '--base-url', cli.url],
      none,
      `${cli.mock.client().apiKey}\n`,
    )
    expect(out).toContain('Signed in to')
    expect(code).toBe(0)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      base_url: cli.url,
      api_key: cli.mock.client().apiKey,
    })
    expect((await cli.scrip('balance', none)).code).toBe(0)
    expect((await cli.scrip('balance', { ...none, SCRIP_BASE_URL: 'http://127.0.0.1:9' })).code).toBe(3)
    expect((await cli.scrip('logout', none)).code).toBe(0)
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })

  test('stores no key that is refused', async () => {
    const { code } = await cli.run(['login', '--base-url', cli.url], { SCRIP_API_KEY: '' }, 'scrip_live_no\n')
    expect(code).toBe(3)
    await expect(stat(join(cli.home, 'scrip', 'credentials.json'))).rejects.toThrow('ENOENT')
  })
})

describe('exit codes', () => {
  test.each([
    ['search jobs', 2, 'posted_at_max_age_days'],
    ['search jobs --posted-at-gte yesterday', 2, 'posted_at_gte'],
    ['search jobs --max-credits -1', 2, '`--max-credits` must be a whole number from 0 on'],
    [`search jobs ${recent} --cursor no`, 2, '--cursor '],
    ['blance', 2, 'Did you mean `balance`?'],
    ['search jobs --all', 2, 'needs `--max-credits`'],
  ])('`scrip %s` ends with %i and names what is wrong', async (line, code, word) => {
    const ended = await cli.scrip(line)
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(ended.error).toContain(word)
  })

  test('a server that cannot be reached is 7', async () => {
    const { code, error } = await cli.scrip('balance', { SCRIP_BASE_URL: 'http://127.0.0.1:9' })
    expect(code).toBe(7)
    expect(error).toContain('No complete answer')
  })

  test.each([
    [401, 'unauthenticated', 3],
    [403, 'plan_limit', 4],
    [403, 'forbidden', 4],
    [402, 'budget_exceeded', 5],
    [429, 'rate_limited', 6],
    [409, 'conflict', 9],
  ])('a %i %s is told apart as %i', async (status, problem, code) => {
    const detail = `It is so, ${cli.mock.client().apiKey}.`
    const server = await startServer(() => ({ status, body: { code: problem, detail, ...shortage } }))
    const ended = await cli.scrip('balance', { SCRIP_BASE_URL: server.url })
    server.close()
    expect(ended.code).toBe(code)
    expect(ended.error).toMatch(/It is so, (…|\[key\])\./)
  })
})

test('every command has help, and the version is that of the package', async () => {
  expect((await cli.scrip('--help')).out).toContain('scrip COMMAND [options]')
  expect((await cli.scrip('search jobs --help')).out).toContain('--posted-at-max-age-days N')
  expect((await cli.scrip('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
