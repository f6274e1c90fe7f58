import { afterEach, expect, test, vi } from 'vitest'
import { periodBoundary, periodIndexAt } from './period-boundary.ts'
import { offsetAt } from './zone-offset.ts'
import { instant } from '../model/instant.ts'
import { at } from '../../test/build.ts'

const anchorAt = at('2026-01-31T23:30:00Z')
const shownTimes = () => vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')

afterEach(() => {
  vi.restoreAllMocks()
})

for (const text of ['0000-01-01', '0001-01-01', '1600-02-29', '2026-02-01', '9999-12-31T23:59:59.999Z']) {
  for (const zone of ['Europe/Madrid', 'America/New_York', 'Pacific/Apia']) {
    test(`the period of ${text} in ${zone} is found in a few looks at the clock`, () => {
      const shown = shownTimes()
      const index = periodIndexAt(anchorAt, zone, at(text))
      expect(shown.mock.calls.length).toBeLessThanOrEqual(16)
      expect(periodBoundary(anchorAt, zone, index)).toBeLessThanOrEqual(at(text))
      expect(periodBoundary(anchorAt, zone, index + 1)).toBeGreaterThan(at(text))
    })
  }
}

test('a zone has an offset at any instant, even where no calendar reaches', () => {
  const zone = 'Europe/Madrid'
  expect(offsetAt(instant(Number.MIN_SAFE_INTEGER), zone)).toBe(offsetAt(at('0500-01-01'), zone))
  expect([3_600_000, 7_200_000]).toContain(offsetAt(instant(Number.MAX_SAFE_INTEGER), zone))
})

test('all spellings of a zone share what is known of it', () => {
  const shown = shownTimes()
  const spellings = ['Europe/Lisbon', 'europe/lisbon', 'EUROPE/LISBON', 'eUROPE/lISBON']
  expect(spellings.map((spelling) => offsetAt(at('2026-07-01'), spelling))).toEqual(
    spellings.map(() => 3_600_000),
  )
  expect(shown).toHaveBeenCalledTimes(1)
})
