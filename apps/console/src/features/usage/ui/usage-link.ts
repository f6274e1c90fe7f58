import type { ReactNode } from 'react'

/**
 * Puts a bar or a name into the link to what it is made of; null where there is no such page.
 * `label` names a bar, which has no text of its own; null lets the content speak.
 */
export type UsageLink = (
  value: string | null,
) => ((content: ReactNode, label: string | null) => ReactNode) | null
