import { ControlError } from './control-problem.ts'
import { suggest } from '../text/nearest-of.ts'

const bodyBytesMax = 256 * 1_048_576

/**
 * @throws RangeError when there is a body and it is no JSON.
 * @throws ControlError when it is too large.
 */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text.length > bodyBytesMax) throw new ControlError('too_large', 'The body is larger than 256 MiB.')
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('The body is no JSON.')
  }
}

/**
 * An object with no field but these.
 *
 * @param place how the error names it.
 * @throws RangeError that says which name was meant.
 */
export function parseFields<Name extends string>(
  value: unknown,
  names: readonly Name[],
  place: string,
): Readonly<Partial<Record<Name, unknown>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError(`\`${place}\` must be an object with ${listOf(names)}.`)
  }
  for (const name of Object.keys(value)) {
    if (!names.some((known) => known === name)) {
      throw new RangeError(`\`${place}\` has no field \`${name}\`. ${suggest(name, names)}`)
    }
  }
  return value as Readonly<Partial<Record<Name, unknown>>>
}

/** @throws RangeError */
export function parseText(value: unknown, place: string): string {
  if (typeof value === 'string') return value
  throw new RangeError(`\`${place}\` must be a text, not ${JSON.stringify(value)}.`)
}

/** @throws RangeError */
export function parseWhole(value: unknown, place: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`\`${place}\` must be a whole number from 0, not ${JSON.stringify(value)}.`)
}

/** @throws RangeError */
export function parseKind(value: unknown, place: string): 'api' | 'company' {
  if (value === 'api' || value === 'company') return value
  throw new RangeError(`\`${place}\` must be \`api\` or \`company\`, not ${JSON.stringify(value)}.`)
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
