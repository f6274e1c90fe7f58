import type { CharacterSet } from './character-set.ts'
import type { Assertion, PatternNode } from './pattern-node.ts'

/** A state of a nondeterministic automaton; numbers are the indices of the states that follow. */
type AutomatonState =
  | { readonly type: 'match' }
  | { readonly type: 'characters'; readonly set: CharacterSet; readonly next: number }
  | { readonly type: 'fork'; readonly next: readonly number[] }
  | { readonly type: 'assertion'; readonly what: Assertion; readonly next: number }

export interface Automaton {
  readonly states: readonly AutomatonState[]
  readonly start: number
}

/** More states than this are refused: counted repeats multiply, here and in the database. */
export const automatonStatesMax = 2000

/** Thompson's construction, built from the end backwards. Null when the pattern grows too large. */
export function buildAutomaton(node: PatternNode): Automaton | null {
  const builder = new AutomatonBuilder()
  const match = builder.add({ type: 'match' })
  const start = builder.build(node, match)
  return builder.isFull ? null : { states: builder.states, start }
}

class AutomatonBuilder {
  readonly states: AutomatonState[] = []

  get isFull(): boolean {
    return this.states.length > automatonStatesMax
  }

  add(state: AutomatonState): number {
    return this.states.push(state) - 1
  }

  /** The index of the state that reads the node and then goes on to `next`. */
  build(node: PatternNode, next: number): number {
    if (this.isFull) return next
    switch (node.type) {
      case 'characters':
        return this.add({ type: 'characters', set: node.set, next })
      case 'assertion':
        return this.add({ type: 'assertion', what: node.what, next })
      case 'sequence':
        return node.of.reduceRight((following, part) => this.build(part, following), next)
      case 'choice':
        return this.add({ type: 'fork', next: node.of.map((branch) => this.build(branch, next)) })
      case 'repeat':
        return this.#repeat(node.of, node.min, node.max, next)
    }
  }

  #repeat(node: PatternNode, min: number, max: number | null, next: number): number {
    let start = max === null ? this.#loop(node, next) : this.#optional(node, max - min, next)
    for (let required = 0; required < min && !this.isFull; required += 1) start = this.build(node, start)
    return start
  }

  #optional(node: PatternNode, times: number, next: number): number {
    let start = next
    for (let left = times; left > 0 && !this.isFull; left -= 1)
      start = this.add({ type: 'fork', next: [this.build(node, start), next] })
    return start
  }

  #loop(node: PatternNode, next: number): number {
    const loop = this.add({ type: 'fork', next: [next] })
    const body = this.build(node, loop)
    this.states[loop] = { type: 'fork', next: [body, next] }
    return loop
  }
}
