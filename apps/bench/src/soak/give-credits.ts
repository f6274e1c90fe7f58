import type { ServerReady } from './server-process.ts'

/** Signs in as the demo's owner and grants the demo team so many API credits that no load uses them up. */
export async function giveCredits({ url, staff, teamId }: ServerReady, amount: number): Promise<void> {
  const signedIn = await fetch(`${url}/admin/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(staff),
  })
  if (!signedIn.ok) throw new Error(`Signing in answered ${signedIn.status}: ${await signedIn.text()}`)
  const session: { csrf_token: string } = await signedIn.json()
  const headers = {
    'content-type': 'application/json',
    origin: url,
    cookie: (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    'x-csrf-token': session.csrf_token,
    'idempotency-key': crypto.randomUUID(),
  }
  const body = JSON.stringify({
    kind: 'api',
    amount,
    source: 'promo',
    class: 'unpaid',
    reason_code: 'test',
    note: 'Enough for a soak.',
  })
  const address = `${url}/admin/v1/teams/${teamId}/grants`
  const preview = await fetch(`${address}?preview=true`, { method: 'POST', headers, body })
  const { version }: { version: string } = await preview.json()
  const written = await fetch(address, { method: 'POST', headers: { ...headers, 'if-match': version }, body })
  if (!written.ok) throw new Error(`The grant answered ${written.status}: ${await written.text()}`)
}
