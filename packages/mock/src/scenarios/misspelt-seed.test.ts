import { expect, test } from 'vitest'
import { createMock } from '../index.ts'

test.each([
  [
    { type: 'grant', kind: 'api', amount: 7, expires_at: '2030-01-02T00:00:00Z' },
    'Did you mean `expiresAt`?',
  ],
  [{ type: 'grant', kind: 'api', ammount: 7 }, 'Did you mean `amount`?'],
  [{ type: 'team', name: 'a', plan_id: 'free' }, 'commands[0]'],
])('a field that no seed command has is refused: %j', async (command, meant) => {
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  // @ts-expect-error a caller without types
  await expect(mock.seed([command])).rejects.toThrow(meant)
})
