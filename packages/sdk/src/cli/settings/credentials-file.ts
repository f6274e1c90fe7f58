import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

export interface Credentials {
  readonly baseUrl: string
  readonly apiKey: string
}

/** `scrip/credentials.json` under `XDG_CONFIG_HOME`, else under `~/.config`. */
export function credentialsPath(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CONFIG_HOME: given, HOME } = environment
  // By its specification a relative path counts as none.
  const folder =
    given !== undefined && isAbsolute(given)
      ? given
      : join(HOME === undefined || HOME === '' ? homedir() : HOME, '.config')
  return join(folder, 'scrip', 'credentials.json')
}

/**
 * Null when there is no file.
 *
 * @throws Error when the file cannot be read, or others may read it
 */
export async function loadCredentials(path: string): Promise<Credentials | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  const { mode } = await stat(path)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`${path} can be read by others. Run \`chmod 600\` on it, or \`scrip login\` again.`)
  }
  return parseCredentials(text, path)
}

/** Written beside and renamed, so that it is never half there and never readable by others. */
export async function saveCredentials(path: string, { apiKey, baseUrl }: Credentials): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${randomUUID()}`
  try {
    const text = `${JSON.stringify({ base_url: baseUrl, api_key: apiKey }, null, 2)}\n`
    await writeFile(unfinished, text, { flag: 'wx', mode: 0o600 })
    await chmod(unfinished, 0o600)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}

function parseCredentials(text: string, path: string): Credentials {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  if (typeof value === 'object' && value !== null && 'base_url' in value && 'api_key' in value) {
    const { api_key: apiKey, base_url: baseUrl } = value
    if (typeof apiKey === 'string' && typeof baseUrl === 'string') return { apiKey, baseUrl }
  }
  // What the file holds is not shown: a part of it may be the key.
  throw new Error(`${path} is not what \`scrip login\` writes. Run it again.`)
}
