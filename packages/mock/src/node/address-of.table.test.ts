import { expect, test } from 'vitest'
import { addressOf } from './address-of.ts'

test.each([
  ['/v1/team?a=b', 'localhost:4010', 'http://localhost:4010/v1/team?a=b'],
  ['/v1/x/../team', '127.0.0.1', 'http://127.0.0.1/v1/team'],
  ['/v1/%2e%2e/v1/team', '127.0.0.1', 'http://127.0.0.1/v1/team'],
  ['http://other.example/v1/team', 'a', 'http://other.example/v1/team'],
  ['/v1/team', '[::1]:4010', 'http://[::1]:4010/v1/team'],
  ['/v1/team', 'LocalHost:4010', 'http://localhost:4010/v1/team'],
])('%s of %s is %s', (target, host, address) => {
  expect(addressOf(target, host)).toBe(address)
})

test.each([
  ['ftp://other.example/v1/team', 'a'],
  ['*', 'a'],
  ['/v1\\team', 'a'],
  ['/v1/team', 'a b'],
  ['/v1/team', '[::'],
  ['/v1/team', 'somebody@a'],
  ['/v1/team', 'a/b'],
])('%s of %s is none', (target, host) => {
  expect(addressOf(target, host)).toBe(null)
})
