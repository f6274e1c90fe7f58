import type { Locator, Page } from '@playwright/test'
import { settle } from './page-state.ts'

export interface OpenedThing {
  readonly name: string
  /** What is wrong with how it opened or closed. */
  readonly problems: string[]
}

/** What opens something without leaving the page or writing anything: buttons outside of forms, and what unfolds. */
const openers = 'main button:not(form button):not([disabled]), main [aria-expanded="false"]'

/** What does what it says at the first press, harmless as it is: stories press these, the walk does not. */
const actsAtOnce = /^(?:Export|Sign out)\b/u

/**
 * Presses, one after the other, all that may open something on a page, and stops at each so that it can be looked at. Then
 * closes dialogs with Escape, after which the focus must be back where it was.
 *
 * @param known what was opened on pages before this one, and is the same here; what is opened is added.
 */
export async function* openThings(page: Page, known: Set<string>): AsyncGenerator<OpenedThing> {
  const address = page.url()
  for (const name of await namesOf(page, known)) {
    const opener = await findOpener(page, name)
    if (opener === null) continue
    await opener.focus()
    await page.keyboard.press('Enter')
    await settle(page)
    const dialog = page.locator('dialog[open], [role="dialog"]').last()
    const isDialog = await dialog.isVisible()
    const thing: OpenedThing = { name, problems: [] }
    if (isDialog && !(await dialog.evaluate(holdsFocus))) {
      thing.problems.push(`${address}: the dialog of "${name}" opens without the focus`)
    }
    yield thing
    if (isDialog) {
      await page.keyboard.press('Escape')
      const isClosed = await dialog.waitFor({ state: 'hidden', timeout: 5_000 }).then(
        () => true,
        () => false,
      )
      if (!isClosed) thing.problems.push(`${address}: Escape leaves the dialog of "${name}" open`)
      else if (!(await opener.evaluate((element) => element === document.activeElement))) {
        thing.problems.push(`${address}: the focus is lost after the dialog of "${name}"`)
      }
    }
    await page.goto(address)
    await settle(page)
  }
}

function holdsFocus(element: Element): boolean {
  return element.contains(document.activeElement)
}

async function namesOf(page: Page, known: Set<string>): Promise<readonly string[]> {
  const found = await page.locator(openers).evaluateAll((elements) =>
    elements.map((element) => ({
      name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
      unfolds: element.hasAttribute('aria-expanded'),
    })),
  )
  return found.flatMap(({ name, unfolds }) => {
    // "Revoke Demo key" and "Revoke Night key" open the same thing; what rows unfold to differs from page to page.
    const kind = unfolds ? `${page.url()} ${name.slice(0, 1)}` : (name.split(/[\s\d]/u)[0] ?? name)
    if (actsAtOnce.test(name) || known.has(kind)) return []
    known.add(kind)
    return [name]
  })
}

async function findOpener(page: Page, name: string): Promise<Locator | null> {
  for (const opener of await page.locator(openers).all()) {
    const own = await opener.evaluate((element) =>
      (element.getAttribute('aria-label') ?? element.textContent).trim(),
    )
    if (own === name) return opener
  }
  return null
}
