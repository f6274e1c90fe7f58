import { DatabaseError } from 'pg'
import { describe, expect, it } from 'vitest'
import { classifyError } from './database-errors.ts'

function databaseError(code: string): DatabaseError {
  return Object.assign(new DatabaseError('refused', 0, 'error'), { code })
}

describe('classifyError', () => {
  it.each([
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['23505', 'duplicate'],
    ['57P01', 'unavailable'],
    ['08006', 'unavailable'],
    ['53300', 'unavailable'],
    ['53100', 'unavailable'],
    ['55P03', 'unavailable'],
    ['25P03', 'unavailable'],
    ['23514', 'broken'],
    ['22P05', 'broken'],
    ['42P01', 'broken'],
  ])('takes SQLSTATE %s for %s', (code, kind) => {
    expect(classifyError(databaseError(code))).toBe(kind)
  })

  it.each([
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
    [new Error('timeout exceeded when trying to connect'), 'unavailable'],
    [new Error('Query read timeout'), 'unavailable'],
    [new TypeError('x is not a function'), 'broken'],
    ['a string', 'broken'],
  ])('takes %s for %s', (error, kind) => {
    expect(classifyError(error)).toBe(kind)
  })
})
