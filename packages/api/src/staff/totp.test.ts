import { instant } from '@scrip/rules'
import { expect, test } from 'vitest'
import { findTotpStep, stepOf, toBase32, toOtpauthUri, totpCode } from './totp.ts'

const secret = new TextEncoder().encode('12345678901234567890')

// RFC 6238, appendix B, its last six of eight digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', async (seconds, code) => {
  expect(await totpCode(secret, stepOf(instant(seconds * 1000)))).toBe(code)
})

test('takes a code of the step before and of the one after, and no older or later one', async () => {
  const now = instant(1_800_000_000_000)
  const step = stepOf(now)
  const found = await Promise.all(
    [-2, -1, 0, 1, 2].map(async (drift) =>
      findTotpStep(secret, await totpCode(secret, step + drift), now, 0),
    ),
  )
  expect(found).toEqual([null, step - 1, step, step + 1, null])
})

test('takes no code of a step that was taken, nor of one before it', async () => {
  const now = instant(1_800_000_000_000)
  const step = stepOf(now)
  expect(await findTotpStep(secret, await totpCode(secret, step), now, step)).toBeNull()
  expect(await findTotpStep(secret, await totpCode(secret, step - 1), now, step)).toBeNull()
  expect(await findTotpStep(secret, await totpCode(secret, step + 1), now, step)).toBe(step + 1)
})

// RFC 4648, chapter 10, without the padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('writes %j in base 32 as %j', (text, expected) => {
  expect(toBase32(new TextEncoder().encode(text))).toBe(expected)
})

test('tells an application all that it needs', () => {
  expect(toOtpauthUri('ada+x@scrip.example', secret)).toBe(
    'otpauth://totp/Scrip:ada%2Bx%40scrip.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Scrip&algorithm=SHA1&digits=6&period=30',
  )
})
