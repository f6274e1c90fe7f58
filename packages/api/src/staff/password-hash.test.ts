import { expect, test } from 'vitest'
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

test('takes a composed and a decomposed letter for the same', async () => {
  expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9', 1000))).toBe(true)
})

test.each(['', 'plain', 'pbkdf2-sha256$0$AA==$AA==', 'pbkdf2-sha256$10$!!$AA=='])(
  'trusts no hash such as %j',
  async (hash) => {
    expect(await verifyPassword('x', hash)).toBe(false)
  },
)
