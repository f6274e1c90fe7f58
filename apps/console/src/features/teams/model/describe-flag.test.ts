import { expect, it } from 'vitest'
import { describeFlag } from './describe-flag.ts'

it('says which kind and which day, in the zone of the team', () => {
  const at = '2026-11-30T23:30:00.000Z'
  expect(describeFlag({ code: 'expires_soon', kind: 'company', at }, 'Europe/Madrid')).toEqual({
    text: 'Company credits expire on 1 Dec 2026',
    tone: 'warn',
  })
  expect(describeFlag({ code: 'out_of_credits', kind: 'api', at: null }, 'UTC').text).toBe(
    'API credits used up',
  )
  expect(describeFlag({ code: 'suspended', kind: null, at: null }, 'UTC').tone).toBe('bad')
})
