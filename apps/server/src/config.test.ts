import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  test('prefers flags to variables and variables to defaults', () => {
    expect(readConfig({}, {}).port).toBe(4000)
    expect(readConfig({}, { PORT: '5000' }).port).toBe(5000)
    expect(readConfig({ port: '0' }, { PORT: '5000' }).port).toBe(0)
  })

  test('resolves the data folder from where the person stood', () => {
    expect(readConfig({ data: 'here' }, { INIT_CWD: '/srv' }).dataDirectory).toBe('/srv/here')
  })

  test.each([
    [{ port: 'http' }, {}, '--port'],
    [{ port: '65536' }, {}, '--port'],
    [{ port: '-1' }, {}, '--port'],
    [{ 'trusted-proxies': '-1' }, {}, '--trusted-proxies'],
    [{}, { SCRIP_TRUSTED_PROXIES: 'all' }, 'SCRIP_TRUSTED_PROXIES'],
    [{}, { DATABASE_URL: 'mysql://somebody:password@host/db' }, 'DATABASE_URL'],
    [{}, { SCRIP_SECRET: 'short' }, 'SCRIP_SECRET'],
  ])('names what cannot be used: %j %j', (flags, environment, name) => {
    expect(() => readConfig(flags, environment)).toThrow(name)
  })

  test('does not repeat a password of DATABASE_URL', () => {
    expect(() => readConfig({}, { DATABASE_URL: 'mysql://somebody:hunter2@host/db' })).not.toThrow('hunter2')
  })
})
