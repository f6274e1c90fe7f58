import type { HeaderFields } from '../http/answer.ts'
import { corsHeaders, isStaffPath } from './cors.ts'
import { rulesVersion } from './rules-version.ts'

const ofStaff: HeaderFields = headersOf('/admin')
const ofEverybody: HeaderFields = headersOf('/')

/** What every answer on a path has. */
export function commonHeaders(path: string): HeaderFields {
  return isStaffPath(path) ? ofStaff : ofEverybody
}

function headersOf(path: string): HeaderFields {
  return {
    'Rules-Version': rulesVersion,
    ...corsHeaders(path),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}
