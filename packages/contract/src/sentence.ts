import { closestName } from './closest-name.ts'
import type { Finding } from './validator.ts'

/** What people call the formats of the contract. */
const formatNames: { readonly [format: string]: string } = {
  date: 'a date such as 2026-11-23',
  'date-time': 'a timestamp with a zone, such as 2026-11-23T08:00:00Z, from 1970 to 2999',
  'date-or-date-time':
    'a date such as 2026-11-23 or a timestamp such as 2026-11-23T08:00:00Z, from 1970 to 2999',
  'time-zone': 'an IANA time zone such as Europe/Madrid',
  email: 'an e-mail address',
  uri: 'an http or https URL',
}

const typeNames: { readonly [type: string]: string } = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

/**
 * Says a finding in words that need no schema to be understood. Null for findings that only repeat another one.
 *
 * @param knownNames the fields that the judged object may have, for "did you mean".
 */
export function sentenceFor(finding: Finding, knownNames: readonly string[]): string | null {
  const { keyword, params } = finding
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(String(params['additionalProperty'] ?? params['unevaluatedProperty']), knownNames)
    case 'type':
      return `must be ${listTypes(params['type'])}`
    case 'enum':
      return `must be one of ${listValues(params['allowedValues'])}`
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`
    case 'minimum':
      return `must be at least ${String(params['limit'])}`
    case 'maximum':
      return `must be at most ${String(params['limit'])}`
    case 'format':
      return `must be ${formatNames[String(params['format'])] ?? `a valid ${String(params['format'])}`}`
    case 'pattern':
      return params['pattern'] === '\\S' ? 'must not be blank' : `must match ${String(params['pattern'])}`
    // These only say that something beside them failed.
    case 'if':
    case 'discriminator':
    case 'allOf':
      return null
    default:
      return sentenceForSize(finding)
  }
}

function sentenceForSize({ keyword, params }: Finding): string {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`
    case 'maxLength':
      return `must have at most ${limit} characters`
    case 'minItems':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} items`
    case 'maxItems':
      return `must have at most ${limit} items`
    default:
      return 'is not valid'
  }
}

function unknownField(name: string, knownNames: readonly string[]): string {
  // A name that is right elsewhere in the body needs no other spelling.
  const closest = knownNames.includes(name) ? null : closestName(name, knownNames)
  return closest === null ? 'is not known here' : `is not known here; did you mean ${closest}?`
}

function listTypes(type: unknown): string {
  const types = Array.isArray(type) ? type : [type]
  return types.map((one: unknown) => typeNames[String(one)] ?? String(one)).join(' or ')
}

function listValues(values: unknown): string {
  return Array.isArray(values) ? values.map((value: unknown) => String(value)).join(', ') : String(values)
}
