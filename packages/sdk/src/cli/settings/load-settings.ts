import type { Terminal } from '../terminal.ts'
import { SignedOutError, UsageError } from '../usage-error.ts'
import { type Credentials, credentialsPath, loadCredentials } from './credentials-file.ts'

/**
 * `SCRIP_API_KEY` and `SCRIP_BASE_URL` win over the file of `scrip login`, each by itself.
 *
 * @throws SignedOutError when there is no key, or the stored one would go to another server than it is for
 */
export async function loadSettings({ environment }: Terminal): Promise<Credentials> {
  const apiKey = environment['SCRIP_API_KEY'] || null
  const baseUrl = environment['SCRIP_BASE_URL'] || null
  if (apiKey !== null && baseUrl !== null) return { apiKey, baseUrl: parseBaseUrl(baseUrl) }
  const stored = await loadCredentials(credentialsPath(environment))
  if (apiKey !== null) {
    if (stored !== null) return { apiKey, baseUrl: stored.baseUrl }
    throw new UsageError('Set SCRIP_BASE_URL too: it is not known where the server is.')
  }
  if (stored === null) {
    throw new SignedOutError(
      'There is no API key. Run `scrip login`, or set SCRIP_API_KEY and SCRIP_BASE_URL.',
    )
  }
  if (baseUrl !== null && new URL(parseBaseUrl(baseUrl)).origin !== new URL(stored.baseUrl).origin) {
    throw new SignedOutError(
      `The stored key is for ${stored.baseUrl}, and SCRIP_BASE_URL names another server. Set SCRIP_API_KEY too.`,
    )
  }
  return { apiKey: stored.apiKey, baseUrl: baseUrl === null ? stored.baseUrl : parseBaseUrl(baseUrl) }
}

/** Without slashes at its end. @throws UsageError */
export function parseBaseUrl(text: string): string {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') {
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
  }
  throw new UsageError('The address of the server must be one such as https://api.example.com.')
}
