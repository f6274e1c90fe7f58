import type { HttpCall, Ref } from './http-step.ts'

/** Ids, cursors and the like that answers have named, in the order in which they came. */
export class NamedThings {
  private readonly texts = new Map<Ref['ref'], string[]>()

  add(sort: Ref['ref'], text: string): void {
    const known = this.texts.get(sort) ?? []
    if (!known.includes(text)) this.texts.set(sort, [...known, text])
  }

  /** The call with what its references stand for. */
  resolve(call: HttpCall): HttpCall {
    return this.resolveValue(call) as HttpCall
  }

  /** Looks through an answer for whatever has an id, by how ids begin. */
  learn(value: unknown, name = ''): void {
    if (typeof value === 'string') {
      const sort = name === 'next_cursor' ? 'cursor' : sortOf(value)
      if (sort !== null) this.add(sort, value)
      return
    }
    if (typeof value !== 'object' || value === null) return
    if ('num_technologies' in value && 'id' in value && typeof value.id === 'string')
      this.add('company', value.id)
    for (const [field, inner] of Object.entries(value)) this.learn(inner, field)
  }

  private resolveValue(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.resolveValue(item))
    if (typeof value !== 'object' || value === null) return value
    if (isRef(value)) {
      const texts = this.texts.get(value.ref) ?? []
      return texts[value.number % Math.max(1, texts.length)] ?? `${value.ref}_none`
    }
    const fields = Object.entries(value).map(([name, inner]) => [name, this.resolveValue(inner)] as const)
    return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined))
  }
}

function isRef(value: object): value is Ref {
  return 'ref' in value && 'number' in value
}

const sorts: readonly (readonly [string, Ref['ref']])[] = [
  ['chg_', 'charge'],
  ['hld_', 'hold'],
  ['grant_', 'grant'],
  ['bud_', 'budget'],
]

function sortOf(text: string): Ref['ref'] | null {
  return sorts.find(([start]) => text.startsWith(start))?.[1] ?? null
}
