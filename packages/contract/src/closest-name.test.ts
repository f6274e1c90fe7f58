import { describe, expect, it } from 'vitest'
import { closestName } from './closest-name.ts'

const names = ['job_title_or', 'job_title_not', 'limit', 'offset']

describe('closestName', () => {
  it.each([
    ['job_titel_or', 'job_title_or'],
    ['limt', 'limit'],
    ['Offset', 'offset'],
    ['salary', null],
    ['x'.repeat(100_000), null],
    ['', null],
  ])('of %.20j is %j', (name, expected) => {
    expect(closestName(name, names)).toBe(expected)
  })
})
