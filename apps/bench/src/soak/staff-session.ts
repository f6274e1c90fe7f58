import type { ServerReady } from './server-process.ts'

/** A signed-in member of staff, who can send JSON to the staff's paths. */
export interface StaffSession {
  /** @throws Error with what was answered when that is not a success. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>
}

/** Signs in as the demo's owner. */
export async function signIn({ url, staff }: ServerReady): Promise<StaffSession> {
  const headers = { 'content-type': 'application/json', origin: url }
  const signedIn = await fetch(`${url}/admin/v1/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify(staff),
  })
  if (!signedIn.ok) throw new Error(`Signing in answered ${signedIn.status}: ${await signedIn.text()}`)
  const session: { csrf_token: string } = await signedIn.json()
  const known = {
    ...headers,
    cookie: (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    'x-csrf-token': session.csrf_token,
  }
  return {
    post: async (path, body, more = {}) => {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...known, ...more },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
      return await answer.json()
    },
  }
}
