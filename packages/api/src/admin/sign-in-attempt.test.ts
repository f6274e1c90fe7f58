import { instant } from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { createRateLimiter } from '../rate-limit/rate-limiter.ts'
import { type SignInAttempt, startAttempt } from './sign-in-attempt.ts'

const start = 1_800_000_000_000

function createDoor() {
  const limiter = createRateLimiter()
  const knock = (email: string, ip: string | null, seconds = 0) =>
    startAttempt(limiter, { email, ip }, instant(start + seconds * 1000))
  const enter = async (email: string, ip: string | null, seconds = 0): Promise<SignInAttempt> => {
    const attempt = await knock(email, ip, seconds)
    if (!attempt.ok) throw new Error('the door is shut')
    return attempt
  }
  const fail = async (times: number, email: string, ip: string | null): Promise<void> => {
    for (let index = 0; index < times; index += 1) await enter(email, ip)
  }
  return { knock, enter, fail }
}

describe('the limits of signing in', () => {
  test('shut after ten failures of an e-mail, and open when the first is five minutes old', async () => {
    const { knock, fail } = createDoor()
    await fail(10, 'Ada@scrip.example', null)
    const shut = await knock('ada@scrip.example ', null, 60)
    expect(shut).toMatchObject({ refused: { code: 'rate_limited', headers: { 'Retry-After': '240' } } })
    // Knocking at a shut door does not keep it shut.
    expect(await knock('ada@scrip.example', null, 299)).toMatchObject({ ok: false })
    expect(await knock('ada@scrip.example', null, 300)).toMatchObject({ ok: true })
  })

  test('do not count who signs in, from one address or with one e-mail', async () => {
    const { enter, knock } = createDoor()
    for (let index = 0; index < 100; index += 1) {
      await (await enter(`person-${index % 3}@scrip.example`, '203.0.113.7')).succeeded()
    }
    expect(await knock('person-0@scrip.example', '203.0.113.7')).toMatchObject({ ok: true })
  })

  test('forgive a person who signs in, but not the address', async () => {
    const { knock, enter, fail } = createDoor()
    for (let round = 0; round < 3; round += 1) {
      await fail(9, 'ada@scrip.example', '203.0.113.7')
      await (await enter('ada@scrip.example', '203.0.113.7')).succeeded()
    }
    await fail(3, 'bob@scrip.example', '203.0.113.7')
    expect(await knock('carol@scrip.example', '203.0.113.7')).toMatchObject({ ok: false })
    expect(await knock('carol@scrip.example', '203.0.113.8')).toMatchObject({ ok: true })
  })

  test('keep an address that is shut out from shutting people out elsewhere', async () => {
    const { knock, fail } = createDoor()
    for (const name of ['a', 'b', 'c']) await fail(10, `${name}@scrip.example`, '203.0.113.7')
    for (let index = 0; index < 20; index += 1)
      expect(await knock('ada@scrip.example', '203.0.113.7')).toMatchObject({ ok: false })
    expect(await knock('ada@scrip.example', '203.0.113.8')).toMatchObject({ ok: true })
  })

  test('count guesses that come all at once', async () => {
    const { knock } = createDoor()
    const knocks = await Promise.all(Array.from({ length: 50 }, () => knock('ada@scrip.example', null)))
    expect(knocks.filter(({ ok }) => ok)).toHaveLength(10)
  })

  test('do not count what nobody has judged', async () => {
    const { enter, knock } = createDoor()
    for (let index = 0; index < 50; index += 1)
      await (await enter('ada@scrip.example', '203.0.113.7')).wasNone()
    expect(await knock('ada@scrip.example', '203.0.113.7')).toMatchObject({ ok: true })
  })
})
