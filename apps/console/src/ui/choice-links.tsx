import { Fragment } from 'react'
import type { ReactNode } from 'react'
import classes from './choice-links.module.css'

/** What the page spreads on each link. */
export interface ChoiceLinkProps {
  readonly children: string
  readonly 'aria-current'?: 'true'
}

/** A switch of which each side is a link to the same page with another choice. */
export function ChoiceLinks<Key extends string>(props: {
  readonly label: string
  readonly choices: readonly { readonly key: Key; readonly label: string }[]
  readonly chosen: Key
  readonly renderLink: (key: Key, link: ChoiceLinkProps) => ReactNode
}) {
  return (
    <nav className={classes['choices']} aria-label={props.label}>
      {props.choices.map(({ key, label }) => (
        <Fragment key={key}>
          {props.renderLink(key, {
            children: label,
            ...(key === props.chosen ? { 'aria-current': 'true' } : {}),
          })}
        </Fragment>
      ))}
    </nav>
  )
}
