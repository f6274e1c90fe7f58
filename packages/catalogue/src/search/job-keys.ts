import { parseInstant } from '../text/day.ts'
import type { Order, OrderKey } from './order.ts'

interface OrderedJob {
  readonly id: number
  readonly date_posted: string
  readonly discovered_at: string
}

/** Where a job stands in an order of jobs. */
export function jobKeys(order: Order, job: OrderedJob): readonly OrderKey[] {
  return order.map((term) => {
    switch (term.field.name) {
      case 'date_posted':
        return job.date_posted
      case 'discovered_at':
        return parseInstant(job.discovered_at) ?? 0
      default:
        return job.id
    }
  })
}
