import * as msw from 'msw'
import { setupWorker } from 'msw/browser'
import type { Mock } from '../mock.ts'
import { handlers } from '../msw/handlers.ts'

export interface WorkerOptions {
  /** Handlers of your own, asked before the mock's. */
  readonly handlers?: readonly msw.RequestHandler[]
  /** Where `npx msw init` has put the worker's script. Default `/mockServiceWorker.js`. */
  readonly scriptUrl?: string
}

export interface StartedWorker {
  stop(): void
}

/**
 * For a page that has no worker of its own: starts one that answers every call below the mock's `baseUrl` and lets all
 * others through. A page that has one gives it `...handlers(mock)` from `@scrip/mock/msw`, since two workers fight.
 *
 * @throws Error when the browser has no service workers or the script is not there.
 */
export async function startWorker(mock: Mock, options: WorkerOptions = {}): Promise<StartedWorker> {
  const worker = setupWorker(...(options.handlers ?? []), ...handlers(mock))
  await worker.start({
    quiet: true,
    ...unhandledPass,
    serviceWorker: { url: options.scriptUrl ?? '/mockServiceWorker.js' },
  })
  return {
    stop: () => {
      worker.stop()
    },
  }
}

/** msw 3 has another name for it than msw 2, which had `handleRequest`; and each warns of the other's. */
const unhandledPass: object =
  'handleRequest' in msw ? { onUnhandledRequest: 'bypass' } : { onUnhandledFrame: 'bypass' }
