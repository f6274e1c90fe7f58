import type { CatalogueRecord } from '../records/catalogue-record.ts'
import { BadField, parseRecord } from './field-readers.ts'
import {
  companyReaders,
  companyTechnologyReaders,
  jobReaders,
  servedCompanyFields,
  servedJobFields,
  servedTechnologyFields,
  technologyReaders,
} from './record-readers.ts'

/** Why a line is kept out; `field` is null when the line as a whole is at fault. */
export interface LineProblem {
  readonly field: string | null
  readonly message: string
}

export type ParsedLine =
  | { readonly ok: true; readonly entry: CatalogueRecord }
  | { readonly ok: false; readonly problem: LineProblem }

/**
 * Reads one line of a catalogue file: a JSON object with a `type` (`technology`, `company`,
 * `company_technology`, `job`) and the fields of that record in wire names. Missing fields
 * are null or empty; unknown ones are refused, but for those that an answer adds to a
 * record (`company_object`, `num_jobs`, …), which are dropped, so that answers of the API
 * can be loaded. A job without `company_id` takes it from its `company_object`.
 */
export function parseCatalogueLine(line: string): ParsedLine {
  try {
    return { ok: true, entry: parseEntry(parseObject(line)) }
  } catch (error) {
    if (!(error instanceof BadField)) throw error
    return { ok: false, problem: { field: error.field, message: error.message } }
  }
}

type Fields = Readonly<Record<string, unknown>>

function parseObject(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadField(null, 'is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadField(null, 'must be a JSON object')
  return { ...value }
}

function parseEntry({ type, ...fields }: Fields): CatalogueRecord {
  switch (type) {
    case 'technology':
      return { type, record: parseRecord(fields, technologyReaders, new Set()) }
    case 'company':
      return { type, record: parseRecord(fields, companyReaders, servedCompanyFields) }
    case 'company_technology': {
      const named = { technology_slug: idIn(fields['technology'], 'slug'), ...fields }
      return { type, record: parseRecord(named, companyTechnologyReaders, servedTechnologyFields) }
    }
    case 'job': {
      const placed = { company_id: idIn(fields['company_object'], 'id'), ...fields }
      return { type, record: parseRecord(placed, jobReaders, servedJobFields) }
    }
    default:
      throw new BadField('type', 'must be technology, company, company_technology or job')
  }
}

function idIn(nested: unknown, name: string): unknown {
  if (typeof nested !== 'object' || nested === null) return null
  return new Map(Object.entries(nested)).get(name) ?? null
}
