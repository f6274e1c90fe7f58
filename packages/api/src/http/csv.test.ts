import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('writes RFC 4180 lines', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x,y', 1],
        ['say "hi"', null],
      ],
    ),
  ).toBe('a,b\r\n"x,y",1\r\n"say ""hi""",\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j from being a formula', (text) => {
  expect(toCsv(['a'], [[text]])).toMatch(/^a\r\n"?'/)
})

test('leaves a negative number a number', () => {
  expect(toCsv(['a'], [[-5]])).toBe('a\r\n-5\r\n')
})
