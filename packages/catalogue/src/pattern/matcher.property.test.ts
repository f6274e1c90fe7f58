import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternSource } from '../agreement/pattern-arbitrary.ts'
import { awkwardText, partOfText } from '../agreement/texts.ts'
import { compilePattern } from './pattern.ts'

const exact = { ignoreCase: false, ignoreAccents: false }

/** The same pattern for JavaScript's own engine, or null where the notations differ. */
function nativePattern(source: string): RegExp | null {
  try {
    // Its dot leaves out more line ends, its \s knows more spaces.
    const same = source.replaceAll(/\\s/gu, '[ \\t\\n\\r\\f\\v]').replaceAll('.', '[^\\n]')
    return /\\S|\[[^\]]*\[|\\\[/u.test(same) ? null : new RegExp(same, 'u')
  } catch {
    return null
  }
}

describe('matcher', () => {
  it('finds what JavaScript finds', () => {
    let compared = 0
    fc.assert(
      fc.property(patternSource, fc.oneof(awkwardText, partOfText), (source, text) => {
        const native = source.includes('\\.') ? null : nativePattern(source)
        const compiled = compilePattern(source, exact)
        fc.pre(native !== null && compiled.ok)
        compared += 1
        expect(compiled.ok && compiled.pattern.test(text)).toBe(native?.test(text))
      }),
      { numRuns: 2_000, seed: 7 },
    )
    expect(compared).toBeGreaterThan(1_000)
  })

  it('takes time in proportion to the text, whatever the pattern', () => {
    const compiled = compilePattern('(a|a|b?)*(a*)*(.*a.*b.*c)*d$', exact)
    const text = 'ab'.repeat(50_000)
    const started = performance.now()
    expect(compiled.ok && compiled.pattern.test(text)).toBe(false)
    // Backtracking would need longer than the universe; a slow machine needs a fraction of this.
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('ignores case as upper and lower case make pairs', () => {
    const compiled = compilePattern('straße É', { ignoreCase: true, ignoreAccents: false })
    expect(compiled.ok && compiled.pattern.test('STRAßE é')).toBe(true)
    expect(compiled.ok && compiled.pattern.test('STRASSE é')).toBe(false)
  })

  it('ignores accents both ways', () => {
    const compiled = compilePattern('Łódź café', { ignoreCase: true, ignoreAccents: true })
    expect(compiled.ok && compiled.pattern.test('łodz CAFÉ')).toBe(true)
    expect(compiled.ok && compiled.pattern.test('Łódź cafe')).toBe(true)
  })
})
