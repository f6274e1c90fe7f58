import type { Violation } from './generated/named-types.ts'

/** Where a request can break the contract. */
export type Place = Violation['in']

/** A name of a parameter, header or field as one step of a JSON pointer. */
export function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
