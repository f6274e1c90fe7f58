import type { Answer } from '../http/answer.ts'

/** `format` decides; without it the first of the two media types in `Accept`. */
export function wantsCsv(format: 'json' | 'csv' | undefined, accept: string): boolean {
  if (format !== undefined) return format === 'csv'
  const csv = accept.toLowerCase().indexOf('text/csv')
  const json = accept.toLowerCase().indexOf('application/json')
  return csv !== -1 && (json === -1 || csv < json)
}

export function answerCsv(body: string, name = 'usage.csv'): Answer {
  const headers = { 'Content-Disposition': `attachment; filename="${name}"`, Vary: 'Accept' }
  return { type: 'text', mediaType: 'text/csv; charset=utf-8', body, headers }
}
