import type { SavedView as ApiSavedView } from '@scrip/contract'
import type { AuditRecord } from '@scrip/rules'
import { findEarlierCreation } from '../admin/creation.ts'
import { type Answer, answerCreated, answerOk, refuse } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import { refuseField } from '../http/violations.ts'
import type { SavedView } from '../ports/saved-views.ts'
import type { StaffUser } from '../ports/staff.ts'
import { holdsSecret } from './holds-secret.ts'

const viewsMax = 100

export async function adminListViews({ ports, session }: StaffCall<'adminListViews'>): Promise<Answer> {
  const views = await ports.views.listViews(session.staff.id)
  return answerOk({ data: views.map((view) => toApiView(view, session.staff)) })
}

export async function adminCreateView(call: StaffCall<'adminCreateView'>): Promise<Answer> {
  const { ports, now, session, request } = call
  const { name, path, is_shared: isShared } = request.body
  const earlier = await findEarlierCreation(call)
  if (earlier.type === 'refused') return earlier.refused
  if (earlier.type === 'made') {
    const made = await ports.views.findView(earlier.creation.madeId)
    if (made === null) throw new Error('the ports have lost a view that was made')
    return answerCreated(toApiView(made, session.staff))
  }
  if (name.trim() === '') return refuseField('body', 'name', 'is blank')
  if (holdsSecret(path)) return refuseField('body', 'path', 'holds an API key: keep its prefix only')
  if ((await ports.views.countViews(session.staff.id)) >= viewsMax)
    return refuseField('body', 'name', `is one too many: a person has ${viewsMax} views at most`)
  const view: SavedView = {
    id: ports.ids.next('view'),
    staffId: session.staff.id,
    ownerName: session.staff.name,
    name: name.trim(),
    path,
    isShared: isShared,
    createdAt: now,
    removedAt: null,
  }
  const creation = { ...earlier.asked, at: now, madeId: view.id, salt: null }
  const audit = isShared ? toAudit(call, view, 'view.share') : null
  // Not made: the same request came in between, under the same key.
  if (!(await ports.views.addView(view, audit, creation))) return adminCreateView(call)
  return answerCreated(toApiView(view, session.staff))
}

export async function adminDeleteView(call: StaffCall<'adminDeleteView'>): Promise<Answer> {
  const { ports, now, session } = call
  const { view_id: viewId } = call.request.path
  const view = await ports.views.findView(viewId)
  const isOwn = view?.staffId === session.staff.id
  if (view === null || (!isOwn && !view.isShared)) return refuseMissing('view', viewId)
  if (!isOwn && session.staff.role !== 'owner')
    return refuse('forbidden', 'A shared view is deleted by who made it, or by an owner.')
  await ports.views.removeView(viewId, now, view.isShared ? toAudit(call, view, 'view.delete') : null)
  return answerOk(toApiView(view, session.staff))
}

function toApiView(view: SavedView, staff: StaffUser): ApiSavedView {
  return {
    id: view.id,
    name: view.name,
    path: view.path,
    is_shared: view.isShared,
    is_own: view.staffId === staff.id,
    owner: view.ownerName,
    created_at: toApiInstant(view.createdAt),
  }
}

function toAudit(
  { ports, now, session, requestId, ip }: StaffCall<'adminCreateView' | 'adminDeleteView'>,
  view: SavedView,
  action: 'view.share' | 'view.delete',
): AuditRecord {
  const what = { name: view.name, path: view.path }
  const isNew = action === 'view.share'
  return {
    id: ports.ids.next('aud'),
    at: now,
    actor: staffActor(session),
    action,
    target: view.id,
    teamId: null,
    reason: null,
    before: isNew ? null : what,
    after: isNew ? what : null,
    requestId,
    ip,
  }
}
