import type { ReactNode } from 'react'
import { ChoiceLinks } from './choice-links.tsx'
import type { ChoiceLinkProps } from './choice-links.tsx'
import { kindLabels, kinds } from './kind.ts'
import type { Kind } from './kind.ts'

/** The switch between the two kinds; each side is a link to the same page in the other kind. */
export function KindLinks(props: {
  readonly kind: Kind
  readonly renderLink: (kind: Kind, link: ChoiceLinkProps) => ReactNode
}) {
  return (
    <ChoiceLinks
      label="Kind of credits"
      choices={kinds.map((kind) => ({ key: kind, label: kindLabels[kind] }))}
      chosen={props.kind}
      renderLink={props.renderLink}
    />
  )
}
