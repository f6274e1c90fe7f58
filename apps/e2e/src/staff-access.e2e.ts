import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createAuthenticator } from '@scrip/testkit/builders'
import { demoServer } from './demo-server.ts'
import { settle } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

const password = 'correct horse battery staple'

/** Whoever stands in front of the screen, with a telephone. */
async function setUpSecondFactor(page: Page, own: string) {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('textbox', { name: 'Your password' }).fill(own)
  await page.getByRole('button', { name: 'Set up a second factor' }).click()
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  const secret = await page.locator('code').innerText()
  const authenticator = createAuthenticator(secret.replaceAll(/\s/g, ''))
  await page.getByRole('textbox', { name: 'Code' }).fill(await authenticator.code(Date.now()))
  await page.keyboard.press('Enter')
  const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recoveryCodes = await codes.allInnerTexts()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  return { authenticator, recoveryCodes }
}

test('an owner invites a colleague, who comes in by the link and signs in with a second factor', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signIn(page)
  const owner = await setUpSecondFactor(page, demoServer().staff.password)
  await page.getByRole('link', { name: 'Staff' }).click()
  const email = `ada-${Date.now()}@scrip.example`
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ada Lovelace')
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Viewer')
  await page.getByRole('button', { name: 'Invite' }).click()
  const link = await page.getByText('/console/accept#').innerText()
  await expect(page.getByRole('row', { name: /Ada Lovelace/ })).toContainText('Invited')

  const ada = await (await browser.newContext()).newPage()
  await ada.goto(link)
  await ada.getByRole('textbox', { name: 'New password' }).fill(password)
  await ada.getByRole('textbox', { name: 'The same again' }).fill(password)
  await ada.keyboard.press('Enter')
  await ada.getByRole('link', { name: 'Go to sign in' }).click()
  await ada.getByLabel('E-mail').fill(email)
  await ada.getByLabel('Password', { exact: true }).fill(password)
  await ada.getByRole('button', { name: 'Sign in' }).click()
  await expect(ada.getByRole('heading', { name: 'Teams' })).toBeVisible()
  const { recoveryCodes } = await setUpSecondFactor(ada, password)
  await ada.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await ada.getByLabel('E-mail').fill(email)
  await ada.getByLabel('Password', { exact: true }).fill(password)
  await ada.keyboard.press('Enter')
  await ada.getByRole('textbox', { name: 'Code' }).fill('000000')
  await ada.keyboard.press('Enter')
  await expect(ada.getByText('The code is wrong, or was used before.')).toBeVisible()
  await ada.getByRole('textbox', { name: 'Code' }).fill(recoveryCodes[0] ?? '')
  await ada.keyboard.press('Enter')
  await expect(ada.getByRole('heading', { name: 'Teams' })).toBeVisible()

  // A viewer sees no staff, and the server says so too.
  await ada.goto(`${demoServer().console_url}settings/staff`)
  await expect(ada.getByText('The role viewer has no permission').first()).toBeVisible()

  // Her role changes while she is signed in: the next step leads to the sign-in page, and back afterwards.
  await page.getByRole('link', { name: 'Ada Lovelace' }).click()
  await page.getByLabel('Role of Ada Lovelace').selectOption('Billing admin')
  await page.getByRole('button', { name: 'Make billing admin' }).click()
  await expect(page.getByRole('row', { name: /Ada Lovelace/ }).first()).toContainText('Billing admin')
  await ada.getByRole('link', { name: 'Usage' }).click()
  await expect(ada.getByRole('heading', { name: 'Scrip console' })).toBeVisible()
  await expect(ada).toHaveURL(/back=/)

  // A write that is told to prove the second factor first asks for it, and then goes on as it was.
  await askForStepUpOnce(page)
  await page.getByLabel('E-mail').fill(`bob-${Date.now()}@scrip.example`)
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Bob Byte')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Prove that it is you' })
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Fresh second factor required')).toBeVisible()
  await askForStepUpOnce(page)
  await page.getByRole('button', { name: 'Invite' }).press('Enter')
  await dialog.getByRole('textbox', { name: 'Code' }).fill(owner.recoveryCodes[0] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The link for Bob Byte, shown only now.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Bob Byte/ })).toHaveCount(1)

  // The owner goes back to a password alone, for the other journeys.
  await page.getByRole('link', { name: 'Your sign-in' }).click()
  await page.getByRole('button', { name: 'Remove the second factor' }).click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByRole('button', { name: 'Set up a second factor' })).toBeVisible()
})

/** As five minutes after the last code; the next request is the server's own again. */
async function askForStepUpOnce(page: Page): Promise<void> {
  const refusal = {
    type: '/problems/step-up-required',
    title: 'Fresh second factor required',
    status: 403,
    detail: 'Prove your second factor again, then repeat the request.',
    code: 'step_up_required',
    request_id: 'req_1',
    error: { code: 'step_up_required', title: 'T', description: 'D' },
  }
  const answer = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(refusal) }
  const isInvitation = (url: URL): boolean => url.pathname === '/admin/v1/staff'
  await page.route(
    isInvitation,
    (route) => (route.request().method() === 'POST' ? route.fulfill(answer) : route.fallback()),
    { times: 1 },
  )
}

test.describe('@pictures of the settings', () => {
  for (const [name, width] of [
    ['desktop', 1280],
    ['phone', 390],
  ] as const) {
    test(`on a ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await signIn(page)
      const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')
      for (const place of ['security', 'staff']) {
        await page.goto(`${demoServer().console_url}settings/${place}`)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await settle(page)
          await page.screenshot({
            path: `${folder}/settings-${place}-${name}-${colorScheme}.png`,
            fullPage: true,
          })
        }
      }
    })
  }
})
