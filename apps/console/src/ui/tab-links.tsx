import type { ReactNode } from 'react'
import classes from './tab-links.module.css'

/** On a narrow screen the row scrolls, and the link of this page must be in sight. */
function showCurrent(row: HTMLElement | null): void {
  row?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** A row of links of which one is where we are. They are links and not tabs: each has a URL of its own. */
export function TabLinks(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav ref={showCurrent} className={classes['tabs']} aria-label={props.label}>
      {props.children}
    </nav>
  )
}
