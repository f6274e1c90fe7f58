/** A single letter, or `g` and then a letter. */
export const shortcuts = [
  { keys: '?', label: 'This sheet' },
  { keys: '/', label: 'Search', href: '/search' },
  { keys: 'g t', label: 'Teams', href: '/teams' },
  { keys: 'g u', label: 'Usage', href: '/usage' },
  { keys: 'g a', label: 'Audit', href: '/audit' },
  { keys: 'g e', label: 'Exports', href: '/exports' },
] as const

type Shortcut = (typeof shortcuts)[number]

/** How long `g` waits for its letter. */
export const sequenceMs = 1200

export type KeyStep =
  | { readonly type: 'found'; readonly shortcut: Shortcut }
  /** The beginning of one. */
  | { readonly type: 'begun' }
  | { readonly type: 'none' }

/** @param before what was pressed just before; empty for nothing */
export function stepShortcut(before: string, key: string): KeyStep {
  const pressed = before === '' ? key : `${before} ${key}`
  const shortcut = shortcuts.find(({ keys }) => keys === pressed)
  if (shortcut !== undefined) return { type: 'found', shortcut }
  if (shortcuts.some(({ keys }) => keys.startsWith(`${pressed} `))) return { type: 'begun' }
  return before === '' ? { type: 'none' } : stepShortcut('', key)
}
