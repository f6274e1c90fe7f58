import { createAdminClient } from '@scrip/sdk/admin'
import { expect, test } from 'vitest'
import { createMock } from '../index.ts'
import { createSeededIds } from '../ids/seeded-ids.ts'
import { createSeededSecrets } from './seeded-secrets.ts'

const now = '2030-01-01T00:00:00Z'

test('the same seed gives the same secrets, and never one twice', () => {
  const make = (seed: number): readonly string[] => {
    const newSecret = createSeededSecrets(createSeededIds(seed, 'default'))
    return Array.from({ length: 100 }, newSecret)
  }
  expect(make(1)).toEqual(make(1))
  expect(new Set([...make(1), ...make(2)]).size).toBe(200)
  expect(make(1)[0]).toMatch(/^[0-9a-f]{43}$/)
})

/** Keys and sessions that the staff make through the API, and all that the world then is. */
async function live(seed: number): Promise<unknown> {
  const mock = createMock({ now, seed })
  const { teamId } = await mock.seed([])
  const admin = createAdminClient(mock.staff('owner'))
  const { data } = await admin.keys.create(teamId, { name: 'nightly' }, { idempotencyKey: 'k' })
  const signedIn = await mock.fetch('/admin/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: mock.baseUrl },
    body: JSON.stringify({ email: 'owner@scrip.example', password: mock.staff('owner').token }),
  })
  expect(signedIn.status).toBeLessThan(300)
  return [data, [...signedIn.headers], await signedIn.text(), mock.snapshot()]
}

test('keys and sessions are the same bytes in every run with the same seed, and others with another', async () => {
  const [first, again, other] = [await live(1), await live(1), await live(2)]
  expect(JSON.stringify(again)).toBe(JSON.stringify(first))
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(first))
})
