import type { AuditRecord } from '@scrip/rules'
import { addDays } from '@scrip/rules'
import { findEarlierCreation } from '../admin/creation.ts'
import { type Answer, answerCreated, answerOk, refuse } from '../http/answer.ts'
import { type StaffCall, staffActor } from '../http/call.ts'
import { toPageRequest } from '../http/page-request.ts'
import { refuseMissing } from '../http/refused-outcome.ts'
import type { ExportJob } from '../ports/exports.ts'
import type { Ports } from '../ports/ports.ts'
import { fileNameOf, toApiExport } from './api-export.ts'
import { readQuestion } from './read-question.ts'

const daysKept = 1

export async function adminCreateExport(call: StaffCall<'adminCreateExport'>): Promise<Answer> {
  const { ports, now, session } = call
  const earlier = await findEarlierCreation(call)
  if (earlier.type === 'refused') return earlier.refused
  if (earlier.type === 'made') {
    const made = await ports.exports.findExport(earlier.creation.madeId)
    return made === null ? refuseMissing('export', earlier.creation.madeId) : answerCreated(toApiExport(made))
  }
  const read = await readQuestion(call)
  if (!read.ok) return read.refused
  const job: ExportJob = {
    id: ports.ids.next('exp'),
    staffId: session.staff.id,
    question: read.question,
    state: 'waiting',
    rows: 0,
    bytes: 0,
    parts: 0,
    cursor: null,
    attempts: 0,
    failure: null,
    createdAt: now,
    doneAt: null,
    expiresAt: addDays(now, daysKept),
  }
  const creation = { ...earlier.asked, at: now, madeId: job.id, salt: null }
  const isMade = await ports.exports.addExport({ job, audit: toAudit(call, job), creation })
  // The same request came in between, under the same key.
  if (!isMade) return adminCreateExport(call)
  ports.onExportWaiting?.()
  return answerCreated(toApiExport(job))
}

export async function adminListExports(call: StaffCall<'adminListExports'>): Promise<Answer> {
  const { ports, now, request, session } = call
  const { items, nextCursor } = await ports.exports.listExports(
    session.staff.id,
    toPageRequest(request.query),
  )
  const data = items.filter(({ expiresAt }) => now < expiresAt).map(toApiExport)
  return answerOk({ data, next_cursor: nextCursor })
}

export async function adminGetExport(call: StaffCall<'adminGetExport'>): Promise<Answer> {
  const found = await findOwn(call)
  return found === null ? refuseMissing('export', call.request.path.export_id) : answerOk(toApiExport(found))
}

/** The file part by part, as its reader takes it. */
export async function adminDownloadExport(call: StaffCall<'adminDownloadExport'>): Promise<Answer> {
  const job = await findOwn(call)
  if (job === null) return refuseMissing('export', call.request.path.export_id)
  if (job.state !== 'done') {
    return refuse('export_not_done', `The export is ${job.state}, so there is no file.`)
  }
  return {
    type: 'stream',
    mediaType: 'text/csv; charset=utf-8',
    body: streamParts(call.ports, job),
    headers: { 'Content-Disposition': `attachment; filename="${fileNameOf(job)}"` },
  }
}

/** An export of somebody else is not there, and neither is one that has expired. */
async function findOwn({
  ports,
  now,
  request,
  session,
}: StaffCall<'adminGetExport' | 'adminDownloadExport'>): Promise<ExportJob | null> {
  const job = await ports.exports.findExport(request.path.export_id)
  return job !== null && job.staffId === session.staff.id && now < job.expiresAt ? job : null
}

function streamParts({ exports }: Ports, job: ExportJob): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let part = 0
  return new ReadableStream(
    {
      async pull(controller) {
        if (part === job.parts) {
          controller.close()
          return
        }
        const text = await exports.readPart(job.id, part)
        // A file that ends early would look whole.
        if (text === null) throw new Error(`part ${part} of export ${job.id} is gone`)
        part += 1
        controller.enqueue(encoder.encode(text))
      },
    },
    { highWaterMark: 0 },
  )
}

function toAudit(
  { ports, now, session, requestId, ip, request }: StaffCall<'adminCreateExport'>,
  job: ExportJob,
): AuditRecord {
  const { type, team_id: teamId } = request.body
  return {
    id: ports.ids.next('aud'),
    at: now,
    actor: staffActor(session),
    action: 'export.create',
    target: job.id,
    teamId: teamId ?? null,
    reason: null,
    before: null,
    after: { type, filter: JSON.stringify(request.body) },
    requestId,
    ip,
  }
}
