import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { createAuthenticator } from '@scrip/testkit/builders'
import { demoServer } from './demo-server.ts'
import { staffCall } from './staff-call.ts'

const runCommand = promisify(execFile)
const main = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')
const password = 'correct horse battery staple'

/** A second person in a browser of their own. */
interface Colleague {
  readonly page: Page
  readonly email: string
}

/**
 * Another owner, new for this story, who has just proved a second factor: what one person asks for, this one may decide. How
 * people come in by a link and set up a second factor is a story of its own; here it is done without the screen.
 */
export async function asColleague(browser: Browser): Promise<Colleague> {
  const { console_url: consoleUrl, data } = demoServer()
  const email = `colleague-${randomUUID()}@demo.example`
  const made = await runCommand(process.execPath, [
    main,
    'staff',
    'create-owner',
    '--email',
    email,
    '--data',
    data,
  ])
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${consoleUrl}sign-in`)
  const token = made.stdout.trim().split('#').at(-1) ?? ''
  await staffCall(page, 'POST', '/session/link', { token, password })
  await staffCall(page, 'POST', '/session', { email, password })
  const { secret } = await staffCall(page, 'POST', '/session/totp', { current_password: password })
  const code = await createAuthenticator(String(secret)).code(Date.now())
  await staffCall(page, 'POST', '/session/totp/confirm', { code })
  await page.goto(consoleUrl)
  return { page, email }
}
