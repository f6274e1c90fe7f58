import * as fc from 'fast-check'

/** Texts on which engines like to disagree: case, accents, wildcards, escapes, scripts, emptiness. */
export const awkwardTexts = [
  'Data Engineer',
  'data  ENGINEER (m/f/d)',
  'C++ / C# developer',
  'C',
  'Go',
  'go-to-market',
  '100% remote_work\\now',
  'ÜBER Straße ingénieur',
  'über STRASSE ingenieur',
  'İstanbul ıssız',
  'naïve café Ångström Łódź',
  'O\'Reilly "quoted" `tick`',
  'line one\nline two\r\n\tthree',
  'データ エンジニア',
  'emoji 🚀 rocket👩‍💻',
  'a_b%c*d?e[f]g{h}',
  '$100,000.50 ^start end$',
  'x',
  '   ',
  'IT',
  'it quality inequality',
  'ΣΊΣΥΦΟΣ σίσυφος',
] as const

export const awkwardText: fc.Arbitrary<string> = fc.constantFrom(...awkwardTexts)

/** Also a part of such a text, cut between characters, or one turned to the other case. */
export const partOfText: fc.Arbitrary<string> = fc
  .tuple(awkwardText, fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom('as_is', 'lower', 'upper'))
  .map(([text, from, length, form]) => {
    const characters = [...text]
    const start = from % characters.length
    const part = characters.slice(start, start + length).join('')
    return form === 'lower' ? part.toLowerCase() : form === 'upper' ? part.toUpperCase() : part
  })

export function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 3, nil: null })
}

export function listOf<T>(arbitrary: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength })
}

export const slugs = ['python', 'c-plus-plus', 'react', 'node-js', 'Python', 'apache%kafka', 'r_']
export const slug: fc.Arbitrary<string> = fc.constantFrom(...slugs)
export const countryCode: fc.Arbitrary<string> = fc.constantFrom('US', 'de', 'ES', 'fr', 'XX')
export const domain: fc.Arbitrary<string> = fc.constantFrom(
  'acme.example',
  'https://WWW.Acme.example/jobs?x=1',
  'jane@acme.example',
  'jobs.acme.example',
  'xn--bcher-kva.example',
  'bücher.example',
  'a_b.example',
)
export const linkedin: fc.Arbitrary<string> = fc.constantFrom(
  'https://www.linkedin.com/company/acme/',
  'linkedin.com/company/Acme?trk=1',
  'acme',
  'http://de.linkedin.com/company/b%C3%BCcher',
)

/** Days around the ends of months, of years and of the window that ages are counted in. */
export const day: fc.Arbitrary<string> = fc.constantFrom(
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-02-27',
  '2026-02-28',
  '2026-03-01',
  '2026-03-02',
  '0001-01-01',
  '9999-12-31',
)
export const instant: fc.Arbitrary<string> = fc.constantFrom(
  '2026-02-28T00:00:00.000Z',
  '2026-02-28T23:59:59.999Z',
  '2026-03-01T00:00:00.000Z',
  '2026-03-01T12:30:00.001Z',
  '2025-12-31T23:59:59.000Z',
)
/** Searches are made at the first, a middle and the last moment of a day. */
export const now: fc.Arbitrary<number> = fc.constantFrom(
  Date.parse('2026-03-01T00:00:00.000Z'),
  Date.parse('2026-03-01T12:30:00.000Z'),
  Date.parse('2026-03-02T23:59:59.999Z'),
)
export const amount: fc.Arbitrary<number> = fc.constantFrom(0, 1, 99, 100, 101, 50_000, 9_007_199_254_740_991)
