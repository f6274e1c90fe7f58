import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import type { ServerReady } from '../soak/server-process.ts'

/** Conditions that a page is measured under. */
export interface Conditions {
  readonly name: 'desktop' | 'slow'
  /** How many times slower than this machine's the processor is. */
  readonly cpuSlowdown: number
  /** Null for the network as it is. */
  readonly network: { readonly latencyMs: number; readonly bytesPerSecond: number } | null
}

export const desktop: Conditions = { name: 'desktop', cpuSlowdown: 1, network: null }

/** What measuring tools agree to call slow 4G. */
export const slow: Conditions = {
  name: 'slow',
  cpuSlowdown: 4,
  network: { latencyMs: 150, bytesPerSecond: (1.6 * 1_000_000) / 8 },
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

/** Signs in once; every measured page begins with that session and an empty cache. */
export async function signInOnce(browser: Browser, { url, staff }: ServerReady): Promise<SignedIn> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/console/`)
  await page.getByLabel('E-mail').fill(staff.email)
  await page.getByLabel('Password', { exact: true }).fill(staff.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('table', { name: 'Teams' }).or(page.getByRole('table')).first().waitFor()
  const state = await context.storageState()
  await context.close()
  return state
}
