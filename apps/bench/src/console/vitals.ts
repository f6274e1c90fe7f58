import type { Browser, Page } from '@playwright/test'
import type { Conditions, SignedIn } from './open-browser.ts'

/** What the browser itself measured on a page so far. */
export interface Vitals {
  readonly lcpMs: number
  readonly cls: number
  /** The slowest answer to a press or a key, until the next picture. Zero when nothing was pressed. */
  readonly inpMs: number
}

const place = '__vitals'

/** A new page of a new context, with an empty cache, that measures itself from its first moment. */
export async function openMeasuredPage(
  browser: Browser,
  state: SignedIn,
  conditions: Conditions,
): Promise<Page> {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1280, height: 900 } })
  await context.addInitScript(observe, place)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown })
  if (conditions.network !== null) {
    const { latencyMs, bytesPerSecond } = conditions.network
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond / 2,
    })
  }
  return page
}

export async function readVitals(page: Page): Promise<Vitals> {
  // The last entries are handed over after the picture they are about.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  return parseVitals(await page.evaluate((name) => Reflect.get(globalThis, name), place))
}

function parseVitals(value: unknown): Vitals {
  if (typeof value !== 'object' || value === null || !('lcpMs' in value)) {
    throw new Error('The page has measured nothing.')
  }
  return value as Vitals
}

function observe(name: string): void {
  const vitals = { lcpMs: 0, cls: 0, inpMs: 0 }
  Reflect.set(globalThis, name, vitals)
  const on = (type: string, hear: (entry: PerformanceEntry) => void, more: object = {}): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) hear(entry)
    }).observe({ type, buffered: true, ...more })
  }
  on('largest-contentful-paint', (entry) => {
    vitals.lcpMs = entry.startTime
  })
  on('layout-shift', (entry) => {
    // What moves right after a press was asked to.
    if (Reflect.get(entry, 'hadRecentInput') !== true) vitals.cls += Number(Reflect.get(entry, 'value'))
  })
  on(
    'event',
    (entry) => {
      // Without a number it belongs to no press or key.
      if (Number(Reflect.get(entry, 'interactionId')) > 0)
        vitals.inpMs = Math.max(vitals.inpMs, entry.duration)
    },
    { durationThreshold: 16 },
  )
}
