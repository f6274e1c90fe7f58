import type { HttpAnswer } from '@scrip/api'

/** The mock's own answer: the server knows no such header. */
export function refuseFaultHeader(detail: string): HttpAnswer {
  const problem = { title: 'The mock does not understand the fault', status: 400, detail }
  return {
    status: 400,
    headers: { 'Content-Type': 'application/problem+json' },
    body: JSON.stringify(problem),
  }
}
