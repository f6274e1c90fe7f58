import { expect, test } from 'vitest'
import { refuseField, refuseViolations } from './violations.ts'

test('ends what is a question already with no full stop', () => {
  const refused = refuseField('body', 'job_titel_or', 'is not known here; did you mean job_title_or?')
  expect(refused.detail).toBe('`/job_titel_or` (body): is not known here; did you mean job_title_or?')
})

test('is a whole sentence otherwise, and says how many more there are', () => {
  const refused = refuseViolations([
    { pointer: '/limit', in: 'query', message: 'must be a whole number' },
    { pointer: '/kind', in: 'query', message: 'is required' },
  ])
  expect(refused.detail).toBe('`/limit` (query): must be a whole number. There are 1 more in `errors`.')
})
