import { toJson } from '../text/harmless.ts'
import { rm } from 'node:fs/promises'
import { createClient } from '../../client.ts'
import type { Command } from '../command.ts'
import { credentialsPath, loadCredentials, saveCredentials } from '../settings/credentials-file.ts'
import { parseBaseUrl } from '../settings/load-settings.ts'
import { UsageError } from '../usage-error.ts'

export const login: Command = {
  name: 'login',
  summary: 'Keep an API key for the commands to come, in a file that only you can read.',
  arguments: [],
  options: {
    'base-url': {
      type: 'string',
      value: 'URL',
      help: 'where the server is; else SCRIP_BASE_URL, else as before',
    },
  },
  examples: ['scrip login --base-url https://api.example.com', 'scrip login < key.txt'],
  async run(given, terminal) {
    const path = credentialsPath(terminal.environment)
    const address =
      given.text('base-url') ?? terminal.environment['SCRIP_BASE_URL'] ?? (await loadBaseUrl(path))
    if (address === null) throw new UsageError('Say where the server is: `--base-url https://…`.')
    const baseUrl = parseBaseUrl(address)
    const apiKey = (await terminal.readSecret(`API key for ${baseUrl}: `)).trim()
    if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new UsageError('That is no API key. Nothing was stored.')
    // A key that does not work is not stored.
    const { data: team } = await createClient({ apiKey, baseUrl }).team.get({ signal: terminal.signal })
    await saveCredentials(path, { apiKey, baseUrl })
    if (given.flag('json') === true) {
      await terminal.write(`${toJson({ team_id: team.id, team: team.name, base_url: baseUrl, path })}\n`)
    } else {
      await terminal.write(`Signed in to ${baseUrl} for the team ${team.name}. The key is in ${path}.\n`)
    }
  },
}

export const logout: Command = {
  name: 'logout',
  summary: 'Forget the API key. It stays valid: revoke it where it was made.',
  arguments: [],
  options: {},
  examples: [],
  async run(_, terminal) {
    const path = credentialsPath(terminal.environment)
    await rm(path, { force: true })
    await terminal.write(`There is no key in ${path} any more.\n`)
  },
}

/** A file that is broken or too open is about to be replaced, so it is no reason to stop. */
async function loadBaseUrl(path: string): Promise<string | null> {
  const stored = await loadCredentials(path).catch(() => null)
  return stored?.baseUrl ?? null
}
