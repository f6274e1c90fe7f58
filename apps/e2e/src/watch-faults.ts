import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** What went wrong in a browser that no story expects, in the order it was noticed. */
export interface Faults {
  readonly list: readonly string[]
}

const binding = 'reportPolicyViolation'

/**
 * Notes every violation of the content security policy, every error on the console and every exception that nothing caught, on
 * all pages of a browser context. Ask for it before the first page is opened.
 */
export async function watchFaults(context: BrowserContext): Promise<Faults> {
  const list: string[] = []
  await context.exposeBinding(binding, (_source, violation: unknown) => {
    list.push(`content security policy: ${String(violation)}`)
  })
  // The event is heard where nothing is printed too: a policy may be told to stay silent.
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, name)
      if (typeof report === 'function') {
        report(
          `${event.effectiveDirective} refused ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
        )
      }
    })
  }, binding)
  context.on('console', (message) => {
    if (isFault(message)) list.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    list.push(`uncaught: ${error.error().message}`)
  })
  return { list }
}

/** A refused or lost request is part of many stories, and what the page makes of it is what they are about. */
function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource:')
}
