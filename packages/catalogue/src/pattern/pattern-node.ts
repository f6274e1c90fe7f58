import type { CharacterSet } from './character-set.ts'

/** A pattern taken apart. Every single character is a set, so that case and accents are plain data. */
export type PatternNode =
  | { readonly type: 'characters'; readonly set: CharacterSet }
  | { readonly type: 'sequence'; readonly of: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly of: readonly PatternNode[] }
  | { readonly type: 'repeat'; readonly of: PatternNode; readonly min: number; readonly max: number | null }
  | { readonly type: 'assertion'; readonly what: Assertion }

/** `start` and `end` are those of the whole text; `boundary` is between an ASCII word character and none. */
export type Assertion = 'start' | 'end' | 'boundary' | 'not_boundary'
