import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { shortage, startServer, useCommandLine } from './use-command-line.ts'

const cli = useCommandLine()
const recent = '--posted-at-max-age-days 365'

describe('scrip search', () => {
  test('prints a table, and the cost beside it', async () => {
    const { code, error, out } = await cli.scrip(`search jobs ${recent} --limit 3`)
    expect(code).toBe(0)
    expect(out).toMatch(/^ *id +job_title +company +country_code +date_posted\n(.+\n){3}$/)
    expect(error).toMatch(/^3 jobs for 3 api credits, 4997 left\. Go on with --cursor \S+\n$/)
  })

  test('prints CSV, goes on where it stopped, and pays once for each record', async () => {
    const first = await cli.scrip(`search jobs ${recent} --all --max-credits 120 --csv`)
    expect(first.code).toBe(0)
    const rows = first.out.trim().split('\r\n')
    expect(rows[0]).toMatch(/^id,job_title,/)
    expect(first.error).toMatch(/^120 jobs for 120 api credits, 4880 left\. Stopped by --max-credits\. Go on/)
    const cursor = /--cursor (\S+)/.exec(first.error)?.[1] ?? ''
    const second = await cli.run([
      'search',
      'jobs',
      ...recent.split(' '),
      '--limit',
      '40',
      '--csv',
      '--cursor',
      cursor,
    ])
    const ids = [...rows.slice(1), ...second.out.trim().split('\r\n').slice(1)].map(
      (row) => row.split(',')[0],
    )
    expect(ids).toHaveLength(160)
    expect(new Set(ids).size).toBe(160)
    await cli.mock.verify.invariants()
  })

  test('prints JSON that says what it cost', async () => {
    const { code, out } = await cli.scrip('search companies --min-employee-count 50 --limit 2 --json --quiet')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      data: [{ id: expect.any(String) }, { id: expect.any(String) }],
      stopped: 'limit',
      credits: { spent: 6, kind: 'api', charges: [expect.stringMatching(/^chg_/)] },
    })
  })

  test('never spends more than --max-credits, whole records only', async () => {
    const { code, out } = await cli.scrip('search companies --max-credits 7 --json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ data: { length: 2 }, stopped: 'credits', credits: { spent: 6 } })
  })

  test('finds the technologies of a company', async () => {
    const found = await cli.scrip('search companies --limit 1 --json --quiet')
    const companies: { readonly data: readonly { readonly id: string }[] } = JSON.parse(found.out)
    const { code, error, out } = await cli.run([
      'search',
      'technologies',
      '--company-id',
      companies.data[0]?.id ?? '',
      '--csv',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^technology\.slug,technology\.name,/)
    expect(error).toMatch(/^\d+ technologies for 3 api credits/)
  })

  test('tells what it would cost, for nothing', async () => {
    const { code, out } = await cli.scrip(`search jobs ${recent} --limit 10 --dry-run`)
    expect([code, out]).toEqual([0, '10 api credits for 10 records; 5000 available.\n'])
  })

  test('keeps what was paid for when the credits run out half-way', async () => {
    let pages = 0
    const server = await startServer((path) => {
      if (path === '/v1/team') return { body: { limits: { page_size_max: 25 } } }
      pages += 1
      if (pages > 2)
        return { status: 402, body: { ...shortage, code: 'insufficient_credits', detail: 'No.' } }
      return {
        body: { metadata: { next_cursor: `c${pages}`, truncated_results: null }, data: [{ id: pages }] },
      }
    })
    const { code, error, out } = await cli.scrip(`search jobs ${recent} --limit 60 --json`, {
      SCRIP_BASE_URL: server.url,
    })
    server.close()
    expect(code).toBe(5)
    expect(JSON.parse(out)).toMatchObject({
      data: [{ id: 1 }, { id: 2 }],
      stopped: 'error',
      next_cursor: 'c2',
      credits: { spent: 2 },
    })
    const [summary, failure = ''] = error.split('\n')
    expect(summary).toBe(
      '2 jobs for 2 api credits, 9 left. Not all: it was broken off. Go on with --cursor c2',
    )
    expect(JSON.parse(failure)).toMatchObject({
      error: { exit_code: 5, code: 'insufficient_credits', problem: shortage },
    })
  })

  test('ends when nobody reads any more, and buys nothing more', async () => {
    let pages = 0
    const job = { id: 1, description: 'x'.repeat(100_000) }
    const server = await startServer((path) => {
      if (path === '/v1/team') return { body: { limits: { page_size_max: 25 } } }
      pages += 1
      return { body: { metadata: { next_cursor: `more${pages}`, truncated_results: null }, data: [job] } }
    })
    const child = cli.start(
      ['search', 'jobs', ...recent.split(' '), '--all', '--max-credits', '4000', '--csv'],
      {
        SCRIP_BASE_URL: server.url,
      },
    )
    child.stdout.once('data', () => child.stdout.destroy())
    const [error, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    server.close()
    expect(code).toBe(0)
    expect(error).toContain('Not all: it was broken off. Go on with --')
    expect(pages).toBeLessThan(10)
  })
})
