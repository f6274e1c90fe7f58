import { expect, it } from 'vitest'
import { describeMatch } from './describe-match.ts'

it('says what matched, and that a prefix is no whole key', () => {
  expect(describeMatch({ matched_field: 'member_email', matched_text: 'ada@x.example', match: 'part' })).toBe(
    'Member ada@x.example',
  )
  expect(
    describeMatch({ matched_field: 'key_prefix', matched_text: 'scrip_live_abcd1234', match: 'exact' }),
  ).toBe('API key scrip_live_abcd1234…')
})
