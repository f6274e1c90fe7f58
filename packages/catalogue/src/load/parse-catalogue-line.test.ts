import { describe, expect, it } from 'vitest'
import { parseCatalogueLine } from './parse-catalogue-line.ts'

const job = {
  type: 'job',
  id: 7,
  company_id: 'acme',
  job_title: 'Cook',
  date_posted: '2026-03-01',
  discovered_at: '2026-03-01T10:00:00',
}
const company = { type: 'company', id: 'acme', name: 'Acme' }

function problem(line: unknown): string {
  const parsed = parseCatalogueLine(typeof line === 'string' ? line : JSON.stringify(line))
  return parsed.ok ? 'no problem' : `${parsed.problem.field}: ${parsed.problem.message}`
}

describe('a line of a catalogue file', () => {
  it('fills what is missing with null and empty lists', () => {
    const parsed = parseCatalogueLine(JSON.stringify(job))
    expect(parsed).toMatchObject({
      ok: true,
      entry: { type: 'job', record: { id: 7, url: null, technology_slugs: [], locations: [] } },
    })
  })

  it('writes timestamps in UTC with milliseconds', () => {
    const parsed = parseCatalogueLine(JSON.stringify({ ...job, closed_at: '2026-03-02T01:00:00+01:00' }))
    expect(parsed).toMatchObject({
      entry: { record: { discovered_at: '2026-03-01T10:00:00.000Z', closed_at: '2026-03-02T00:00:00.000Z' } },
    })
  })

  it('takes an answer of the API: company from company_object, counted fields dropped', () => {
    const { company_id: _, ...served } = job
    const parsed = parseCatalogueLine(
      JSON.stringify({ ...served, company: 'Acme', company_object: { id: 'acme' }, has_blurred_data: false }),
    )
    expect(parsed).toMatchObject({ ok: true, entry: { record: { company_id: 'acme' } } })
    expect(problem({ ...company, num_jobs: 3, technology_names: ['x'] })).toBe('no problem')
  })

  it.each([
    ['{', 'null: is not JSON'],
    ['[]', 'null: must be a JSON object'],
    [{ type: 'person' }, 'type: must be technology, company, company_technology or job'],
    [{ ...job, id: '7' }, 'id: must be an integer'],
    [{ ...job, id: -1 }, 'id: must not be negative'],
    [{ ...job, job_title: ' ' }, 'job_title: must not be missing or blank'],
    [{ ...job, date_posted: '2026-02-30' }, 'date_posted: must be a date, YYYY-MM-DD'],
    [{ ...job, discovered_at: null }, 'discovered_at: must not be missing'],
    [{ ...job, technology_slugs: ['rust', 3] }, 'technology_slugs[1]: must be a string'],
    [{ ...job, locations: [{ id: 'x' }] }, 'locations[0].id: must be an integer'],
    [{ ...job, salary: 3 }, 'salary: is not a field of this record'],
    [{ ...job, url: 'a\0b' }, 'url: must not hold a character that no text can hold'],
    [{ ...job, url: '\ud800' }, 'url: must not hold a character that no text can hold'],
    [{ ...job, seniority: 'boss' }, 'seniority: must be one of c_level, staff, senior, mid_level, junior'],
    [{ ...company, id: 'a b' }, 'id: must be 1 to 128 of the characters 0-9 A-Z a-z _ = + / . -'],
    [{ type: 'technology', slug: 'ü', name: 'Ü' }, 'slug: must be 1 to 128 ASCII characters without spaces'],
    [
      { type: 'company_technology', company_id: 'a', technology_slug: 'x', confidence: 'sure' },
      'confidence: must be one of low, medium, high',
    ],
  ])('keeps out %j and says why', (line, expected) => {
    expect(problem(line)).toBe(expected)
  })
})
