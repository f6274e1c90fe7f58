import { type CompanyTechnology, blurCompanyTechnology, blurJob } from '@scrip/catalogue'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { toApiAccessWindow } from './api-window.ts'
import { openCompany } from './open-company.ts'

export async function listCompanyJobs(call: CustomerCall<'listCompanyJobs'>): Promise<Answer> {
  const found = await openCompany(call)
  if (!found.ok) return found.refused
  const { company, window } = found.opened
  const page = toPageRequest(call.request.query)
  const { items, nextCursor } = await call.ports.catalogue.jobsOfCompany(company.id, page, call.now)
  return answerOk({
    data: window === null ? items.map(blurJob) : items,
    next_cursor: nextCursor,
    window: window === null ? null : toApiAccessWindow(window, call.now),
  })
}

export async function listCompanyTechnologies(
  call: CustomerCall<'listCompanyTechnologies'>,
): Promise<Answer> {
  const found = await openCompany(call)
  if (!found.ok) return found.refused
  const { company, window } = found.opened
  const page = toPageRequest(call.request.query)
  const { items, nextCursor } = await call.ports.catalogue.technologiesOfCompany(company.id, page, call.now)
  const data: readonly CompanyTechnology[] = window === null ? items.map(blurCompanyTechnology) : items
  return answerOk({
    data,
    next_cursor: nextCursor,
    window: window === null ? null : toApiAccessWindow(window, call.now),
  })
}
