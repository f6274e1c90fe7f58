import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { kindLabels, kinds } from './kind.ts'
import type { Kind } from './kind.ts'
import classes from './kind-links.module.css'

/** What the page spreads on each link. */
export interface KindLinkProps {
  readonly children: string
  readonly 'aria-current'?: 'true'
}

/** The switch between the two kinds; each side is a link to the same page in the other kind. */
export function KindLinks(props: {
  readonly kind: Kind
  readonly renderLink: (kind: Kind, link: KindLinkProps) => ReactNode
}) {
  return (
    <nav className={classes['kinds']} aria-label="Kind of credits">
      {kinds.map((kind) => (
        <Fragment key={kind}>
          {props.renderLink(kind, {
            children: kindLabels[kind],
            ...(kind === props.kind ? { 'aria-current': 'true' } : {}),
          })}
        </Fragment>
      ))}
    </nav>
  )
}
