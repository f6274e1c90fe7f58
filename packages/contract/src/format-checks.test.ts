import { describe, expect, it } from 'vitest'
import { countCharacters, formatChecks } from './format-checks.ts'

const cases: readonly [keyof typeof formatChecks, readonly string[], readonly string[]][] = [
  [
    'date',
    ['2026-11-23', '2024-02-29'],
    ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-23T00:00:00Z', ''],
  ],
  [
    'date-time',
    [
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:00:00.123Z',
      '2026-11-23T08:00:00+05:30',
      '2026-11-23 08:00:00Z',
      '2026-11-23t08:00:00.123456789Z',
      '1970-01-01T00:00:00Z',
      '2999-12-31T23:59:59.999Z',
    ],
    [
      '2026-11-23',
      '2026-11-23T08:00:00',
      '2026-11-23T24:00:00Z',
      '2026-02-30T00:00:00Z',
      '2026-11-23T08:00:60Z',
      '9999-12-31T23:59:59-23:59',
      '2999-12-31T23:59:59-00:01',
      '1970-01-01T00:00:00+00:01',
      '0000-01-01T00:00:00Z',
    ],
  ],
  [
    'date-or-date-time',
    ['2026-11-23', '2026-11-23T08:00:00', '2026-11-23T08:00:00Z'],
    ['today', '2026-11-31', '0000-01-01', '3000-01-01', '0000-01-01T00:00:00', '9999-12-31T23:59:59-23:59'],
  ],
  [
    'time-zone',
    [
      'UTC',
      'Europe/Madrid',
      'America/Argentina/Ushuaia',
      'Asia/Kolkata',
      'Europe/Kyiv',
      'Etc/GMT+5',
      'America/Port-au-Prince',
      ...Intl.supportedValuesOf('timeZone'),
    ],
    [
      'Mars/Base',
      'Europe/Mordor',
      '+02:00',
      '',
      'utc',
      'europe/madrid',
      'Europe/MADRID',
      'AET',
      'AGT',
      'BET',
      'CAT',
      'CNT',
      'CTT',
      'ECT',
      'IET',
      'MIT',
      'NET',
      'PLT',
      'PNT',
      'PRT',
      'SST',
      'VST',
      'US/Pacific-New',
    ],
  ],
  [
    'email',
    ['a@b.example', 'first.last+tag@sub.b.example'],
    ['a@b', 'a b@c.example', '@b.example', 'a@b..example'],
  ],
  [
    'uri',
    ['https://a.example/x?y=1', 'http://localhost:3000'],
    ['ftp://a.example', 'javascript:alert(1)', '/x'],
  ],
]

describe.each(cases)('the format %s', (format, good, bad) => {
  it.each(good)('accepts %j', (text) => {
    expect(formatChecks[format](text)).toBe(true)
  })
  it.each(bad)('refuses %j', (text) => {
    expect(formatChecks[format](text)).toBe(false)
  })
})

describe('countCharacters', () => {
  it('counts a character outside the basic plane once', () => {
    expect(countCharacters('a😀b')).toBe(3)
  })
  it('counts an unpaired half as a character', () => {
    expect(countCharacters('\ud83d\ud83d')).toBe(2)
  })
})
