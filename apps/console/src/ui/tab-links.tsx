import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import classes from './tab-links.module.css'

/** On a narrow screen the row scrolls, and the link of this page must be in sight. The page itself stays where it is. */
function showCurrent(row: HTMLElement | null): void {
  const link = row?.querySelector<HTMLElement>('[aria-current]')
  if (row === null || link === null || link === undefined) return
  row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2
}

/** A row of links of which one is where we are. They are links and not tabs: each has a URL of its own. */
export function TabLinks(props: { readonly label: string; readonly children: ReactNode }) {
  const row = useRef<HTMLElement>(null)
  // Drawn again on every way to another page, since then another link is the current one.
  useLocation({ select: (location) => location.pathname })
  useEffect(() => {
    showCurrent(row.current)
  })
  return (
    <nav ref={row} className={classes['tabs']} aria-label={props.label}>
      {props.children}
    </nav>
  )
}
