import { expect, it } from 'vitest'
import { compilePattern, compileWords } from './pattern.ts'

const needle = (source: string) => {
  const compiled = compilePattern(source, { ignoreCase: true, ignoreAccents: false })
  return compiled.ok ? compiled.pattern.needle : null
}

it.each([
  ['\\bData Engineer$', 'data engineer'],
  ['(senior|lead) engineer', ' engineer'],
  ['(senior) dev', 'senior dev'],
  ['java(script)?', 'java'],
  ['colou?r scheme', 'r scheme'],
  ['[kK]otlin', 'kotlin'],
  ['[a-z]otlin', 'otlin'],
  ['Ünternehmen', 'nternehmen'],
  ['go', null],
  ['a|bcdef', null],
  ['.*', null],
])('finds what every match of %s holds', (source, expected) => {
  expect(needle(source)).toBe(expected)
})

it('takes the longest of several words', () => {
  const compiled = compileWords('Quality Assurance')
  expect(compiled.ok && compiled.pattern.needle).toBe('assurance')
})
