import { useRouter } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/**
 * What a browser does by itself when it loads a page: the focus goes to the new content, and the page's title is said. A link
 * that is still there, such as a tab of the team, keeps the focus, and so does what a page has put it on.
 *
 * @returns the title of the page that was last gone to, for a screen reader
 */
export function useRouteFocus(content: RefObject<HTMLElement | null>): string {
  const router = useRouter()
  const [title, setTitle] = useState('')
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        // Who has just come, or reloaded, starts at the top with the way to skip the menu.
        if (fromLocation === undefined || !pathChanged) return
        setTitle(document.title)
        const { current } = content
        if (current?.contains(document.activeElement) === false) current.focus({ preventScroll: true })
      }),
    [router, content],
  )
  return title
}
