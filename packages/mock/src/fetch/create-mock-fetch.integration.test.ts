import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a process waits for a call that its own signal ends', () => {
  const program = `
    import { createMock } from './src/index.ts'
    const mock = createMock({ now: '2030-01-01T00:00:00Z' })
    mock.faults.add({ do: { timeout: true } })
    const ended = await mock.fetch('/v1/team', { signal: AbortSignal.timeout(50) }).catch((error) => error.name)
    process.stdout.write(ended)`
  const args = ['--input-type=module', '--eval', program]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('TimeoutError')
})
