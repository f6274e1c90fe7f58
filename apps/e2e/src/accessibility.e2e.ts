import type { BrowserContext, Page, Request, Route } from '@playwright/test'
import { loadConsolePaths } from './console-paths.ts'
import { demoServer } from './demo-server.ts'
import { findViolations } from './find-violations.ts'
import { overflowOf } from './overflow.ts'
import { openThings } from './open-things.ts'
import { settle, useScheme } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'
import { walkByTab } from './tab-walk.ts'
import { walkInTurns } from './walk-in-turns.ts'
import { addressOf, emptyAddressOf, type WalkedThings } from './walked-page.ts'
import { makeWalkedThings } from './walked-things.ts'
import { watchFaults, type Faults } from './watch-faults.ts'

const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

// A trace of so many pages takes longer than the walk itself; each problem names its page anyway.
test.use({ trace: 'off' })

let paths: readonly string[]
let context: BrowserContext
let pages: readonly Page[]
let faults: Faults
let things: WalkedThings
let problems: string[]

/** One browser context for the whole walk: pages are many, and signing in is slow. */
test.beforeAll(async ({ browser }) => {
  paths = await loadConsolePaths()
  context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', colorScheme: 'light' })
  faults = await watchFaults(context)
  const first = await context.newPage()
  await signIn(first)
  things = await makeWalkedThings(first)
  pages = [first, await context.newPage()]
})

test.beforeEach(() => {
  test.setTimeout(600_000)
  problems = []
})

test.afterEach(() => {
  expect.soft(problems).toEqual([])
  expect.soft(faults.list, 'faults that the browser noticed').toEqual([])
})

test.afterAll(async () => {
  await context.close()
})

test('the walk knows the pages of the console', () => {
  expect(paths.length).toBeGreaterThan(10)
  expect(paths).toContain('/teams/$teamId/ledger')
  expect(paths).toContain('/sign-in')
})

test('every page with content has no violation, wide and on a phone, and shows where the focus is', async () => {
  await walkInTurns(paths, pages, async (path, page) => {
    await goTo(page, addressOf(path, things))
    await look(page, path)
    await page.setViewportSize(phone)
    record(`${path} on a phone`, await findViolations(page))
    record(`${path} on a phone`, await overflowOf(page))
    await page.setViewportSize(wide)
    record(`${path} by Tab`, await walkByTab(page))
  })
})

test('every page without content, and every form that is sent empty, has no violation', async () => {
  await walkInTurns(paths, pages, async (path, page) => {
    const address = emptyAddressOf(path, things)
    await goTo(page, address)
    if (address !== addressOf(path, things)) await look(page, `${path}, empty`)
    const send = page.locator('main form button[type="submit"]:not([disabled])').filter({ visible: true })
    const count = await send.count()
    for (let index = 0; index < count; index += 1) {
      if (index > 0) await goTo(page, address)
      await send.nth(index).click({ timeout: 10_000 })
      await settle(page)
      await look(page, `${path}, form ${index + 1} sent empty`)
    }
  })
})

test('every page that cannot load its content says so, and has no violation', async () => {
  const fail = (route: Route): Promise<void> => route.abort('connectionfailed')
  await context.route(isContent, fail)
  await walkInTurns(paths, pages, async (path, page) => {
    let failed = 0
    const count = (request: Request): void => {
      if (isContent(new URL(request.url()))) failed += 1
    }
    // What the page before asked for ends with it.
    await page.goto('about:blank')
    page.on('requestfailed', count)
    await goTo(page, addressOf(path, things))
    page.off('requestfailed', count)
    // A page that asks for nothing has nothing to fail.
    if (failed > 0) await expect(page.getByRole('alert').first(), path).toContainText(/No credits moved/u)
    await look(page, `${path}, failed`)
  })
  await context.unroute(isContent, fail)
})

test('what opens on a page writes nothing, has no violation, and gives the focus back', async () => {
  const refuse = async (route: Route): Promise<void> => {
    const request = route.request()
    if (request.method() === 'GET' || new URL(request.url()).searchParams.has('preview'))
      return route.fallback()
    problems.push(`${request.frame().url()}: a first press sends ${request.method()} ${request.url()}`)
    return route.abort()
  }
  await context.route('**/admin/v1/**', refuse)
  const known = new Set<string>()
  await walkInTurns(paths, pages, async (path, page) => {
    await goTo(page, addressOf(path, things))
    for await (const opened of openThings(page, known)) {
      await look(page, `${path}, ${opened.name}`)
      problems.push(...opened.problems)
    }
  })
  await context.unroute('**/admin/v1/**', refuse)
})

/** All that a page asks the server for, except what the frame around it needs: who is signed in, what waits, what happens, and which team it is about. */
function isContent({ pathname, searchParams }: URL): boolean {
  if (!pathname.startsWith('/admin/v1/')) return false
  const isBadge = pathname.endsWith('/approvals') && searchParams.get('limit') === '1'
  return !isBadge && !/\/(session|events|teams\/team_\w+)$/u.test(pathname)
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`${demoServer().console_url}${address}`, { waitUntil: 'domcontentloaded' })
  await settle(page)
}

/** In both colour schemes: the document is the same, so the second look is at the colours alone. */
async function look(page: Page, what: string): Promise<void> {
  record(`${what}, light`, await findViolations(page))
  await useScheme(page, 'dark')
  record(`${what}, dark`, await findViolations(page, 'colours'))
  await useScheme(page, 'light')
}

function record(what: string, found: readonly string[]): void {
  problems.push(...found.map((problem) => `${what}: ${problem}`))
}
