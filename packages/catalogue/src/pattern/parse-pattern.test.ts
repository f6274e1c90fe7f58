import { describe, expect, it } from 'vitest'
import { compilePattern } from './pattern.ts'

const anyCase = { ignoreCase: true, ignoreAccents: false }

function refusal(source: string): string | null {
  const result = compilePattern(source, anyCase)
  return result.ok ? null : result.message
}

describe('the dialect of patterns', () => {
  it.each([
    ['(?=a)', 'look ahead'],
    ['(?!a)', 'look ahead'],
    ['(?<=a)', 'look behind'],
    ['(?<name>a)', 'look behind or name'],
    ['(?i)a', 'set flags'],
    ['(a)\\1', 'refer back'],
    ['\\p{L}', '\\p'],
    ['\\A', '\\A'],
    ['a**', 'quantifier on a quantifier'],
    ['a++', 'quantifier on a quantifier'],
    ['*a', 'nothing to repeat'],
    ['a{2', '{m}'],
    ['a{3,2}', 'n below m'],
    ['a{256}', '255'],
    ['^*', '^'],
    ['(a', 'never closed'],
    ['a)', 'closes nothing'],
    ['[a', 'never closed'],
    ['[[:alpha:]]', '['],
    ['[z-a]', 'wrong way round'],
    ['[\\w-z]', 'range'],
    ['[]', 'no character'],
    ['\\x4', 'hexadecimal'],
    ['\\u0000', 'no text can hold'],
    ['\\', 'too early'],
    ['   ', 'blank'],
    ['x'.repeat(501), '500'],
    ['(((x{200}){200}){200})', 'simpler'],
    ['('.repeat(51) + ')'.repeat(51), 'nest'],
  ])('refuses %s and says why', (source, reason) => {
    expect(refusal(source)).toContain(reason)
  })

  it.each([
    'a.b',
    '\\bdata\\b',
    '^(senior|lead) .*engineer$',
    'c\\+\\+',
    '[^\\w\\s-]',
    'a{2,3}?',
    '(?:a|)',
    'x}',
  ])('accepts %s', (source) => {
    expect(refusal(source)).toBeNull()
  })

  it('writes nothing into SQL that was not read first', () => {
    const result = compilePattern("'; DROP TABLE x; --", anyCase)
    expect(result.ok && /^[\w\\[\]{}()?:|^$*+,-]*$/u.test(result.pattern.postgres)).toBe(true)
  })
})
