import type { CompanyTechnology } from '../answer/company-technology.ts'
import { confidenceRank } from '../records/technology-record.ts'
import type { Order, OrderKey } from './order.ts'

/** Where a technology stands in an order of a company's technologies. */
export function technologyKeys(order: Order, found: CompanyTechnology): readonly OrderKey[] {
  return order.map((term) => {
    switch (term.field.name) {
      case 'confidence':
        return confidenceRank(found.confidence)
      case 'jobs':
        return found.jobs
      default:
        return found.technology.slug
    }
  })
}
