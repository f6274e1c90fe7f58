import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const socket = '10.0.0.1'

test.each([
  ['nobody asked for it', 0, '203.0.113.7', socket],
  ['one proxy', 1, '203.0.113.7', '203.0.113.7'],
  ['one proxy, and a caller who lies', 1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['two proxies', 2, '203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['two proxies, and a caller who lies', 2, '198.51.100.1, 203.0.113.7,10.0.0.2', '203.0.113.7'],
  ['two proxies, but only one has written', 2, '203.0.113.7', socket],
  ['one proxy that wrote nothing', 1, null, socket],
  ['one proxy that wrote no address', 1, 'unknown', socket],
  ['a port', 1, '203.0.113.7:4711', '203.0.113.7'],
  ['an address of IPv6', 1, '2001:db8::1', '2001:db8::1'],
  ['one with a port', 1, '[2001:db8::1]:4711', '2001:db8::1'],
])('%s', (_case, trustedProxies, forwardedFor, expected) => {
  expect(clientAddress(socket, forwardedFor, trustedProxies)).toBe(expected)
})
