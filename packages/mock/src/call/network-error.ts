/** What Node's `fetch` throws when a connection is reset before any header has come. */
export function resetBeforeHeaders(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), {
    errno: -104,
    code: 'ECONNRESET',
    syscall: 'read',
  })
  return new TypeError('fetch failed', { cause })
}

/** What reading a body throws in Node when the connection ends in its middle. */
export function endedInBody(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' })
  return new TypeError('terminated', { cause })
}
