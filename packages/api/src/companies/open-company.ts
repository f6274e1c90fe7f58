import { type Company, blurCompany } from '@scrip/catalogue'
import type { AccessWindow } from '@scrip/rules'
import { type Answer, type Refused, answerOk, refuse } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { isOpen, toApiAccessWindow } from './api-window.ts'

type CompanyOperationId = 'getCompany' | 'listCompanyJobs' | 'listCompanyTechnologies'

export interface OpenedCompany {
  readonly company: Company
  /** Null outside a window: then what names the company is masked. */
  readonly window: AccessWindow | null
}

/** The company of the path, and the team's open window on it. Looking never opens a window nor extends one. */
export async function openCompany(
  call: CustomerCall<CompanyOperationId>,
): Promise<{ ok: true; opened: OpenedCompany } | { ok: false; refused: Refused }> {
  const companyId = call.request.path.company_id
  const [company] = await call.ports.catalogue.companiesByIds([companyId], call.now)
  if (company === undefined) {
    return { ok: false, refused: refuse('not_found', `There is no company \`${companyId}\`.`) }
  }
  const windows = await call.ports.ledger.findWindows(call.customer.team.id, [companyId])
  const window = windows.get(companyId) ?? null
  return {
    ok: true,
    opened: { company, window: window !== null && isOpen(window, call.now) ? window : null },
  }
}

export async function getCompany(call: CustomerCall<'getCompany'>): Promise<Answer> {
  const found = await openCompany(call)
  if (!found.ok) return found.refused
  const { company, window } = found.opened
  return answerOk({
    data: window === null ? blurCompany(company) : company,
    window: window === null ? null : toApiAccessWindow(window, call.now),
  })
}
