import { describe, expect, it } from 'vitest'
import { nearestOf } from './nearest-of.ts'
import { toChart } from './to-chart.ts'
import { toHarmless, toJson } from './harmless.ts'
import { toCsvLine, toSafeCsv } from './to-csv.ts'
import { toTable } from './to-table.ts'

describe('toCsvLine', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\nx', '"\'\nx"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\rx', '"\'\rx"'],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    [-1, '-1'],
    [null, ''],
    [undefined, ''],
    [true, 'true'],
    [['a', 'b'], '"[""a"",""b""]"'],
  ])('writes %j as %j', (cell, text) => {
    expect(toCsvLine([cell, 'end'])).toBe(`${text},end\r\n`)
  })
})

describe('toSafeCsv', () => {
  it.each([
    ['day,net\r\n2030-01-01,-5\r\n', 'day,net\r\n2030-01-01,-5\r\n'],
    ['a,=1+1\r\n', "a,'=1+1\r\n"],
    ['"=1,2","a, =b"\n', '"\'=1,2","a, =b"\n'],
  ])('makes of %j %j', (csv, safe) => {
    expect(toSafeCsv(csv)).toBe(safe)
  })
})

describe('toHarmless and toJson', () => {
  it('let nothing through that steers a terminal, and JSON loses nothing', () => {
    const text = 'a\u001B[2J\u009B1m\u202Eb\tc\n'
    expect(toHarmless(text)).toBe('a[2J1mb\tc\n')
    expect(toJson({ text })).not.toMatch(/[\u007F-\u009F\u202A-\u202E]/)
    expect(JSON.parse(toJson({ text }))).toEqual({ text })
  })
})

describe('toTable', () => {
  it('has numbers to the right, and cuts what is long', () => {
    expect(
      toTable(
        ['a', 'n'],
        [
          ['x'.repeat(60), 5],
          [null, 10],
        ],
      ),
    ).toBe(`${'a'.padEnd(44)}   n\n${'x'.repeat(43)}…   5\n${'-'.padEnd(44)}  10\n`)
  })

  it('lets nothing through that steers a terminal', () => {
    expect(toTable(['a'], [['\u001B[2Jboo\u0007\n']])).toBe('a\n [2Jboo\n')
  })
})

describe('toChart', () => {
  it('draws to one scale, and shows the smallest', () => {
    const bars = [
      { label: 'a', value: 1000 },
      { label: 'bb', value: 1 },
      { label: 'c', value: 0 },
    ]
    expect(toChart(bars, 10)).toBe(`a   ${'█'.repeat(10)} 1000\nbb  █ 1\nc   0\n`)
  })
})

describe('nearestOf', () => {
  it.each([
    ['blance', 'balance'],
    ['useage', 'usage'],
    ['xyz', null],
    ['', null],
  ])('takes %j for %j', (word, meant) => {
    expect(nearestOf(word, ['balance', 'usage', 'search'])).toBe(meant)
  })
})
