import { expect, type Locator, type Page } from '@playwright/test'

const pressesMax = 120

/** Goes to an element as a keyboard does: from where the focus is, one Tab after the other. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < pressesMax; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${String(target)} by Tab`)
}

/** Presses a link or a button by keyboard alone. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
