import type { BrowserContext, Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { loadConsolePaths } from './console-paths.ts'
import { demoServer } from './demo-server.ts'
import { findViolations } from './find-violations.ts'
import { overflowOf } from './overflow.ts'
import { openThings } from './open-things.ts'
import { settle, useScheme } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { createFreshTeam } from './staff-call.ts'
import { expect, test } from './strict-test.ts'
import { addressOf, emptyAddressOf, type WalkedTeams } from './walked-page.ts'
import { watchFaults, type Faults } from './watch-faults.ts'

const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

// A trace of so many pages takes longer than the walk itself; each problem names its page anyway.
test.use({ trace: 'off' })

let paths: readonly string[]
let context: BrowserContext
let page: Page
let faults: Faults
let teams: WalkedTeams
let problems: string[]

/** One browser context for the whole walk: pages are many, and signing in is slow. */
test.beforeAll(async ({ browser }) => {
  paths = await loadConsolePaths()
  context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', colorScheme: 'light' })
  faults = await watchFaults(context)
  page = await context.newPage()
  await signIn(page)
  teams = { busy: await makeBusy(), fresh: await createFreshTeam(page, 'Quiet Harbour') }
})

test.beforeEach(() => {
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

test('every page with content has no violation, wide and on a phone', async () => {
  test.setTimeout(600_000)
  for (const path of paths) {
    await goTo(addressOf(path, teams.busy))
    await look(path, 'all')
    await page.setViewportSize(phone)
    await record(`${path} on a phone`, await findViolations(page))
    await record(`${path} on a phone`, await overflowOf(page))
    await page.setViewportSize(wide)
  }
})

test('every page without content has no violation', async () => {
  test.setTimeout(600_000)
  for (const path of paths) {
    await goTo(emptyAddressOf(path, teams))
    await look(`${path}, empty`)
  }
})

test('every page that cannot load its content says so, and has no violation', async () => {
  test.setTimeout(600_000)
  await page.route(isContent, (route) => route.abort('connectionfailed'))
  for (const path of paths) {
    let failed = 0
    const count = (): void => {
      failed += 1
    }
    page.on('requestfailed', count)
    await goTo(addressOf(path, teams.busy))
    page.off('requestfailed', count)
    // A page that asks for nothing has nothing to fail.
    if (failed > 0) await expect(page.getByRole('alert').first(), path).toContainText(/No credits moved/u)
    await look(`${path}, failed`)
  }
  await page.unroute(isContent)
})

test('what opens on a page has no violation, and gives the focus back', async () => {
  test.setTimeout(600_000)
  const known = new Set<string>()
  for (const path of paths) {
    await goTo(addressOf(path, teams.busy))
    for await (const opened of openThings(page, known)) {
      await look(`${path}, ${opened.name}`)
      problems.push(...opened.problems)
    }
  }
})

test('every form that is sent empty says what it lacks, and has no violation', async () => {
  test.setTimeout(600_000)
  const send = page.locator('main form button[type="submit"]:not([disabled])')
  for (const path of paths) {
    await goTo(addressOf(path, teams.fresh))
    const count = await send.count()
    for (let index = 0; index < count; index += 1) {
      await send.nth(index).click()
      await settle(page)
      await look(`${path}, form ${index + 1} sent empty`)
      await goTo(addressOf(path, teams.fresh))
    }
  }
})

/** All that a page asks the server for, except what the frame around it needs: who is signed in, and which team it is about. */
function isContent(url: URL): boolean {
  return url.pathname.startsWith('/admin/v1/') && !/\/(session|teams\/team_\w+)$/u.test(url.pathname)
}

async function makeBusy(): Promise<string> {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  for (const limit of [5, 20, 8]) await client.jobs.search({ posted_at_max_age_days: 60, limit })
  await client.companies.search({ company_country_code_or: ['DE'], limit: 3 })
  await client.companies.reveal({ company_domains: ['northwind.example'] })
  return demo.team_id
}

async function goTo(address: string): Promise<void> {
  await page.goto(`${demoServer().console_url}${address}`)
  await settle(page)
}

/** In both colour schemes; the second look is at what changes with them, unless all is asked for. */
async function look(what: string, scope: 'all' | 'colours' = 'colours'): Promise<void> {
  await record(`${what}, light`, await findViolations(page))
  await useScheme(page, 'dark')
  await record(`${what}, dark`, await findViolations(page, scope))
  await useScheme(page, 'light')
}

async function record(what: string, found: readonly string[]): Promise<void> {
  problems.push(...found.map((problem) => `${what}: ${problem}`))
}
