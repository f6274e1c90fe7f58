import { expect, test, vi } from 'vitest'
import { createMock } from '../index.ts'

test('neither a latency nor a wait stands still with a test’s fake timers', async () => {
  vi.useFakeTimers()
  try {
    const mock = createMock({ now: '2030-01-01T00:00:00Z' })
    mock.faults.add({ do: { latencyMs: 5 } })
    expect((await mock.fetch('/v1/team')).status).toBe(401)
    await expect(mock.requests.waitFor({ operation: 'listGrants' }, { timeoutMs: 5 })).rejects.toThrow('5 ms')
  } finally {
    vi.useRealTimers()
  }
})
