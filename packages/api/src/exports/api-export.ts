import type { Export } from '@scrip/contract'
import { toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import type { ExportJob, ExportQuestion } from '../ports/exports.ts'

export function toApiExport(job: ExportJob): Export {
  const { question } = job
  return {
    id: job.id,
    type: question.type,
    team_id: teamOf(question),
    kind: kindOf(question),
    state: job.state,
    rows: job.rows,
    bytes: job.bytes,
    file_name: fileNameOf(job),
    failure: job.failure,
    created_at: toApiInstant(job.createdAt),
    done_at: toApiNullableInstant(job.doneAt),
    expires_at: toApiInstant(job.expiresAt),
  }
}

/** Such as `ledger-api-team_1-2026-11-23.csv`. */
export function fileNameOf({ question, createdAt }: ExportJob): string {
  const parts = [question.type, kindOf(question), teamOf(question), toApiInstant(createdAt).slice(0, 10)]
  return `${parts.filter((part) => part !== null).join('-')}.csv`
}

function teamOf(question: ExportQuestion): string | null {
  switch (question.type) {
    case 'ledger':
    case 'audit':
      return question.filter.teamId
    case 'usage':
      return question.query.teamId
    case 'teams':
      return null
  }
}

function kindOf(question: ExportQuestion): Export['kind'] {
  switch (question.type) {
    case 'ledger':
      return question.filter.kind
    case 'usage':
      return question.query.kind
    case 'audit':
    case 'teams':
      return null
  }
}
