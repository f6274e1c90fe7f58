import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReadyProcess, startReadyProcess } from '@scrip/testkit/ready-process'
import { expect, test } from 'vitest'
import { runServerCommand } from './server-command.ts'
import { withDataDirectory } from './server-process.ts'

const main = join(import.meta.dirname, '..', 'src', 'main.ts')

interface Session {
  readonly staff: { readonly email: string; readonly name: string; readonly role: string }
}

async function signIn(url: string, email: string, password: string): Promise<number> {
  const answer = await fetch(`${url}/admin/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  await answer.arrayBuffer()
  return answer.status
}

async function readSession(url: string, token: string): Promise<Session> {
  const answer = await fetch(`${url}/admin/v1/session`, { headers: { Authorization: `Bearer ${token}` } })
  const session: Session = await answer.json()
  return session
}

async function readAudit(url: string, token: string): Promise<readonly string[]> {
  const headers = { Authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}/admin/v1/audit`, { headers })
  const page: { readonly data: readonly { readonly action: string }[] } = await answer.json()
  return page.data.map(({ action }) => action)
}

/** By the link that the command line told. */
async function choosePassword(url: string, link: string, password: string): Promise<number> {
  const token = new URL(link).hash.slice(1)
  const answer = await fetch(`${url}/admin/v1/session/link`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password }),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Without demo data: nobody can sign in to it yet. */
async function startEmptyServer(folder: string): Promise<ReadyProcess<{ readonly url: string }>> {
  return await startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--json', '--port', '0', '--data', folder],
    parseReady: (value) => value as { readonly url: string },
  })
}

test('an owner made beside a server chooses a password by the link told, and has tokens for scripts', async () => {
  await withDataDirectory(async (folder) => {
    const server = await startEmptyServer(folder)
    const staff = (...args: readonly string[]) => runServerCommand(['staff', ...args, '--data', folder])
    try {
      const { url } = server.ready
      const made = await staff('create-owner', '--email', 'Olga@Scrip.example', '--name', 'Olga Owner')
      expect(made.code).toBe(0)
      expect(made.output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/console\/accept#[0-9A-Za-z]{30,}\n$/)
      const link = made.output.trim()
      expect(made.errors).not.toContain(new URL(link).hash.slice(1))
      const password = 'correct horse battery staple'
      expect(await choosePassword(url, link, password)).toBe(200)
      expect(await choosePassword(url, link, 'another password')).toBe(409)
      expect(await signIn(url, 'olga@scrip.example', password)).toBe(200)

      const again = await staff('create-owner', '--email', 'OLGA@scrip.example')
      expect(again).toMatchObject({ code: 1, output: '' })
      expect(again.errors).toContain('already a staff user olga@scrip.example')
      expect(await signIn(url, 'olga@scrip.example', password)).toBe(200)

      const issued = await staff('issue-token', '--email', 'olga@scrip.example')
      expect(issued.code).toBe(0)
      expect(issued.output).toMatch(/^scrip_staff_[0-9A-Za-z]+\n$/)
      const { staff: person } = await readSession(url, issued.output.trim())
      expect(person).toMatchObject({ email: 'olga@scrip.example', name: 'Olga Owner', role: 'owner' })
      const audited = await readAudit(url, issued.output.trim())
      expect(audited).toEqual(
        expect.arrayContaining(['staff.invite', 'staff.accept_link', 'staff.issue_token']),
      )

      const nobody = await staff('issue-token', '--email', 'nobody@scrip.example')
      expect(nobody).toMatchObject({ code: 2, output: '' })
      expect(nobody.errors).toContain('there is no staff user nobody@scrip.example')

      const twin = ['create-owner', '--email', 'twin@scrip.example']
      const twins = await Promise.all([staff(...twin), staff(...twin)])
      expect(twins.map(({ code }) => code).toSorted()).toEqual([0, 1])
      expect(twins.filter(({ output }) => output !== '')).toHaveLength(1)
    } finally {
      await server.stop()
    }
  })
})

test('on a server that is stopped an owner is made too; without its secret nobody is, and no secret', async () => {
  await withDataDirectory(async (folder) => {
    await (await startEmptyServer(folder)).stop()
    const person = ['--email', 'olga@scrip.example', '--data', folder]
    expect((await runServerCommand(['staff', 'create-owner', ...person])).code).toBe(0)
    expect((await runServerCommand(['verify', '--data', folder])).output).toBe(
      '0 accounts, 0 entries: there is nothing to check\n',
    )
    await rename(join(folder, 'secret'), join(folder, 'secret.elsewhere'))
    const { code, output, errors } = await runServerCommand(['staff', 'issue-token', ...person])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(`there is no secret in ${folder};`)
    expect(existsSync(join(folder, 'secret'))).toBe(false)
  })
})

test.each([
  [['staff', 'create-owner'], '--email takes an e-mail address'],
  [['staff', 'create-owner', '--email', 'olga'], '--email takes an e-mail address, not "olga"'],
  [['staff', 'create-owner', '--email', 'olga@scrip.example', '--name', ' '], '--name takes'],
  [['staff', 'create-owner', '--email', 'olga@scrip.example'], 'there is no database in '],
  [['staff', 'issue-token', '--email', 'olga@scrip.example', '--days', '0'], '--days takes a whole number'],
  [['staff', 'dismiss'], 'unknown command: staff dismiss'],
])('%j exits 2, says why and makes nothing', async (args, message) => {
  await withDataDirectory(async (folder) => {
    const data = join(folder, 'data')
    const { code, output, errors } = await runServerCommand([...args, '--data', data])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(message)
    expect(existsSync(data)).toBe(false)
  })
})
