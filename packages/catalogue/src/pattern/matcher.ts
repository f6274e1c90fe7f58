import type { Automaton } from './automaton.ts'
import { asciiWord, type CharacterSet, hasCodePoint } from './character-set.ts'
import type { Assertion } from './pattern-node.ts'

/** What stood before a position. */
type Before = 'start' | 'word' | 'other'

interface Step {
  readonly before: Before
  /** States of the automaton that wait for the next character. */
  readonly waiting: readonly number[]
  /** The step after each character class, as far as it has been needed. */
  readonly next: (Step | 'match' | undefined)[]
}

/** More remembered steps than this are forgotten and made anew: memory stays bounded. */
const stepsMax = 1000

/**
 * Tells whether a pattern occurs in a text. A deterministic automaton is made on the way,
 * so that the time is proportional to the text whatever the pattern: no pattern of a
 * customer can make it explode, as the backtracking of JavaScript's own engine would.
 */
export class Matcher {
  readonly #automaton: Automaton
  readonly #sets: readonly CharacterSet[]
  readonly #classOfAscii: Int32Array
  readonly #classOfOthers = new Map<number, number>()
  readonly #classIds = new Map<string, number>()
  readonly #samples: number[] = []
  #steps = new Map<string, Step>()

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    const sets = automaton.states.flatMap((state) => (state.type === 'characters' ? [state.set] : []))
    this.#sets = [...new Set([...sets, asciiWord])]
    this.#classOfAscii = Int32Array.from({ length: 128 }, (_, point) => this.#computeClass(point))
  }

  test(text: string): boolean {
    let step = this.#step('start', [])
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 0
      if (point > 0xffff) at += 1
      const characterClass = point < 128 ? (this.#classOfAscii[point] ?? 0) : this.#classOf(point)
      const known = step.next[characterClass]
      const next = known ?? this.#advance(step, characterClass)
      if (next === 'match') return true
      step = next
    }
    return this.#closure(step, null) === 'match'
  }

  #classOf(point: number): number {
    const known = this.#classOfOthers.get(point)
    if (known !== undefined) return known
    const computed = this.#computeClass(point)
    this.#classOfOthers.set(point, computed)
    return computed
  }

  /** Characters that no set of the pattern tells apart share a class. */
  #computeClass(point: number): number {
    const signature = this.#sets.map((set) => (hasCodePoint(set, point) ? '1' : '0')).join('')
    const known = this.#classIds.get(signature)
    if (known !== undefined) return known
    this.#classIds.set(signature, this.#samples.length)
    return this.#samples.push(point) - 1
  }

  #step(before: Before, waiting: readonly number[]): Step {
    const key = `${before}:${waiting.join()}`
    const known = this.#steps.get(key)
    if (known !== undefined) return known
    if (this.#steps.size >= stepsMax) this.#steps = new Map()
    const step: Step = { before, waiting, next: [] }
    this.#steps.set(key, step)
    return step
  }

  #advance(step: Step, characterClass: number): Step | 'match' {
    const point = this.#samples[characterClass] ?? 0
    const closure = this.#closure(step, point)
    const next = closure === 'match' ? 'match' : this.#follow(closure, point)
    step.next[characterClass] = next
    return next
  }

  #follow(closure: ReadonlySet<number>, point: number): Step {
    const waiting = new Set<number>()
    for (const index of closure) {
      const state = this.#automaton.states[index]
      if (state?.type === 'characters' && hasCodePoint(state.set, point)) waiting.add(state.next)
    }
    const before = hasCodePoint(asciiWord, point) ? 'word' : 'other'
    return this.#step(
      before,
      [...waiting].sort((left, right) => left - right),
    )
  }

  /** All states reachable without reading; a match may begin at every position. */
  #closure(step: Step, after: number | null): ReadonlySet<number> | 'match' {
    const seen = new Set<number>()
    const open = [this.#automaton.start, ...step.waiting]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue
      seen.add(index)
      const state = this.#automaton.states[index]
      if (state === undefined || state.type === 'characters') continue
      if (state.type === 'match') return 'match'
      if (state.type === 'fork') open.push(...state.next)
      else if (holds(state.what, step.before, after)) open.push(state.next)
    }
    return seen
  }
}

function holds(assertion: Assertion, before: Before, after: number | null): boolean {
  const isBoundary = (before === 'word') !== (after !== null && hasCodePoint(asciiWord, after))
  switch (assertion) {
    case 'start':
      return before === 'start'
    case 'end':
      return after === null
    case 'boundary':
      return isBoundary
    case 'not_boundary':
      return !isBoundary
  }
}
