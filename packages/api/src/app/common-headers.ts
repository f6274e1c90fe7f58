import type { HeaderFields } from '../http/answer.ts'
import { corsHeaders } from './cors.ts'
import { rulesVersion } from './rules-version.ts'

/** What every answer on a path has. */
export function commonHeaders(path: string): HeaderFields {
  return { 'Rules-Version': rulesVersion, ...corsHeaders(path) }
}
