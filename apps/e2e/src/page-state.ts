import { expect, type Page } from '@playwright/test'

/** Waits until a page shows what it has to show: its heading is there and nothing is on its way any more. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first()).toBeVisible()
  await expect(page.locator('output[aria-label^="Loading"], [aria-busy="true"]')).toHaveCount(0)
}

export async function useScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
}
