import { expect, test } from 'vitest'
import { toBase64 } from '../secrets/encoding.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'

test('knows its password again, and no other', async () => {
  const hash = await hashPassword('correct horse', 1000)
  expect(hash).toMatch(/^pbkdf2-sha256\$1000\$[^$]+\$[^$]+$/)
  expect(await verifyPassword('correct horse', hash)).toBe(true)
  expect(await verifyPassword('correct horsf', hash)).toBe(false)
})

test('salts: the same password has another hash each time', async () => {
  expect(await hashPassword('same', 1000)).not.toBe(await hashPassword('same', 1000))
})

test('hashes with few iterations as the platform does', async () => {
  const [salt, secret] = [new Uint8Array(16).fill(7), new TextEncoder().encode('correct horse')]
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  for (const iterations of [1, 10, 11]) {
    const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
    const bits = new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256))
    const hash = await hashPassword('correct horse', iterations, salt)
    expect(hash.split('$')[3]).toBe(toBase64(bits))
  }
})

test('takes a composed and a decomposed letter for the same', async () => {
  expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9', 1000))).toBe(true)
})

test.each(['', 'plain', 'pbkdf2-sha256$0$AA==$AA==', 'pbkdf2-sha256$10$!!$AA=='])(
  'trusts no hash such as %j',
  async (hash) => {
    expect(await verifyPassword('x', hash)).toBe(false)
  },
)
