import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a connection that breaks in use fails its query and does not end the process', async () => {
  const { pool } = database
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const sleeping = client.query('select pg_sleep(30)').then(
    () => 'it slept',
    (error: unknown) => String(error),
  )
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  expect(await sleeping).toMatch(/terminat/i)
  client.release(true)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})
