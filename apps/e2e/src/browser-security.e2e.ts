import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIResponse, Page } from '@playwright/test'
import { demoServer } from './demo-server.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'
import { watchFaults } from './watch-faults.ts'

const built = join(import.meta.dirname, '..', '..', 'console', 'dist')

/** What only code for tests has: the mock's own words, and those of the library that it may answer through. */
const foreignWords = ['setupWorker', 'mockServiceWorker', 'msw', '@scrip/mock', 'createMock', 'scrip-mock']

test('the console’s page allows no inline code, no eval and no frame around it', async ({ request }) => {
  const { console_url } = demoServer()
  const pages = [await request.get(console_url), await request.get(`${console_url}teams/team_x/ledger`)]
  const nonces = await Promise.all(pages.map(nonceOf))
  expect(new Set(nonces).size, 'a nonce is used once').toBe(pages.length)
  const policy = policyOf(pages[0])
  expect(policy.get('default-src')).toEqual(["'self'"])
  expect(policy.get('script-src')).toEqual(["'self'"])
  expect(policy.get('style-src')).toEqual(["'self'", `'nonce-${nonces[0] ?? ''}'`])
  expect(policy.get('connect-src')).toEqual(["'self'"])
  for (const directive of ['object-src', 'base-uri', 'frame-ancestors']) {
    expect(policy.get(directive), directive).toEqual(["'none'"])
  }
  expect([...policy.values()].flat().filter((source) => source.includes('unsafe'))).toEqual([])
  expect(pages[0]?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
})

test('no answer of the staff API may be kept or taken for something else', async ({ page }) => {
  const { url, demo } = demoServer()
  await signIn(page)
  const paths = [
    'session',
    'teams',
    `teams/${demo.team_id}`,
    `teams/${demo.team_id}/entries?kind=api`,
    'audit',
  ]
  for (const path of [...paths, 'teams/team_x', 'no/such/path']) {
    const answer = await page.request.get(`${url}/admin/v1/${path}`)
    expect(answer.headers(), path).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  }
})

test('what is built has nothing of the mock, no eval and no map of its source', async () => {
  const files = await readdir(built, { recursive: true })
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  for (const script of scripts) {
    const text = await readFile(join(built, script), 'utf8')
    expect(text, script).not.toMatch(/\beval\(|new Function\b|\bFunction\(/u)
    for (const word of foreignWords) {
      expect(new RegExp(`(?<![\\w$-])${word}(?![\\w$-])`, 'u').test(text), `${word} in ${script}`).toBe(false)
    }
  }
})

test('a story fails on what the policy refuses, on console errors and on uncaught exceptions', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const faults = await watchFaults(context)
  const page = await context.newPage()
  await page.goto(demoServer().console_url)
  await expect(page.getByRole('heading', { name: 'Scrip console' })).toBeVisible()
  expect(faults.list).toEqual([])
  await breakRules(page)
  await expect
    .poll(() => faults.list.some((fault) => fault.includes('script-src-elem refused inline')))
    .toBe(true)
  await expect.poll(() => faults.list).toContain('console: a broken promise')
  await expect.poll(() => faults.list).toContain('uncaught: nobody caught this')
  await context.close()
})

async function breakRules(page: Page): Promise<void> {
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.wasRun = true'
    document.head.append(script)
    // oxlint-disable-next-line eslint/no-console -- what is under test hears the console.
    console.error('a broken promise')
    setTimeout(() => {
      throw new Error('nobody caught this')
    })
  })
  expect(await page.evaluate(() => Reflect.has(globalThis, 'wasRun'))).toBe(false)
}

function policyOf(answer: APIResponse | undefined): ReadonlyMap<string, readonly string[]> {
  const header = answer?.headers()['content-security-policy'] ?? ''
  return new Map(
    header.split(';').map((part) => {
      const [directive = '', ...sources] = part.trim().split(/\s+/u)
      return [directive, sources]
    }),
  )
}

async function nonceOf(answer: APIResponse): Promise<string> {
  const { 1: nonce = 'none' } = /<meta name="csp-nonce" content="([^"]+)"/u.exec(await answer.text()) ?? []
  return nonce
}
