import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { credentialsPath, loadCredentials, saveCredentials } from './credentials-file.ts'
import { loadSettings } from './load-settings.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'scrip-settings-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const stored = { baseUrl: 'https://api.example.com', apiKey: 'scrip_live_stored' }

const terminalIn = (environment: Terminal['environment']): Terminal => ({
  environment: { XDG_CONFIG_HOME: home, ...environment },
  write: async () => {},
  note: () => {},
  progress: () => {},
  readSecret: async () => '',
  columns: 80,
  signal: new AbortController().signal,
})

describe('the file of credentials', () => {
  it('is readable by its owner alone, and nothing unfinished stays beside it', async () => {
    const path = credentialsPath({ XDG_CONFIG_HOME: home })
    await saveCredentials(path, { ...stored, apiKey: 'scrip_live_before' })
    await saveCredentials(path, stored)
    expect(await loadCredentials(path)).toEqual(stored)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
    expect(await readdir(dirname(path))).toEqual(['credentials.json'])
  })

  it('is refused when others can read it', async () => {
    const path = credentialsPath({ XDG_CONFIG_HOME: home })
    await saveCredentials(path, stored)
    await chmod(path, 0o640)
    await expect(loadCredentials(path)).rejects.toThrow('can be read by others')
  })

  it.each(['', '{', '[]', '{"api_key":5,"base_url":""}', 'scrip_live_stored'])(
    'that holds %j is refused and not shown',
    async (text) => {
      const path = credentialsPath({ XDG_CONFIG_HOME: home })
      await saveCredentials(path, stored)
      await writeFile(path, text)
      await expect(loadCredentials(path)).rejects.toThrow(/^(?!.*scrip_live).*Run it again/)
    },
  )

  it('lies under ~/.config when XDG_CONFIG_HOME is not absolute', () => {
    const path = '/home/ada/.config/scrip/credentials.json'
    expect(credentialsPath({ HOME: '/home/ada' })).toBe(path)
    expect(credentialsPath({ HOME: '/home/ada', XDG_CONFIG_HOME: 'here' })).toBe(path)
  })
})

describe('loadSettings', () => {
  const load = (environment: Terminal['environment']) => loadSettings(terminalIn(environment))
  const save = () => saveCredentials(credentialsPath({ XDG_CONFIG_HOME: home }), stored)

  it('takes the environment, then the file', async () => {
    await save()
    const environment = { SCRIP_API_KEY: 'scrip_live_own', SCRIP_BASE_URL: 'https://own.example.com/' }
    expect(await load(environment)).toEqual({
      apiKey: 'scrip_live_own',
      baseUrl: 'https://own.example.com',
    })
    expect(await load({ SCRIP_API_KEY: 'scrip_live_own' })).toEqual({ ...stored, apiKey: 'scrip_live_own' })
    expect(await load({})).toEqual(stored)
    expect(await load({ SCRIP_API_KEY: '', SCRIP_BASE_URL: '' })).toEqual(stored)
  })

  it('does not send the stored key to another server', async () => {
    await save()
    await expect(load({ SCRIP_BASE_URL: 'https://elsewhere.example' })).rejects.toThrow('another server')
    await expect(load({ SCRIP_BASE_URL: 'https://api.example.com/v' })).resolves.toMatchObject({
      baseUrl: 'https://api.example.com/v',
    })
  })

  it('says what is missing', async () => {
    await expect(load({})).rejects.toThrow('Run `scrip login`')
    await expect(load({ SCRIP_API_KEY: 'scrip_live_own' })).rejects.toThrow('Set SCRIP_BASE_URL')
    const environment = { SCRIP_API_KEY: 'a', SCRIP_BASE_URL: 'ftp://x' }
    await expect(load(environment)).rejects.toThrow('must be one such as')
  })
})
