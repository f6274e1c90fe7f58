import { CloseButton } from '@mantine/core'
import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import classes from './dialog.module.css'

/**
 * A window over the page: the browser's own, so that focus stays in it, Escape closes it, the page behind is out of reach,
 * and the focus goes back to where it came from.
 */
export function Dialog(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { title, onClose, children } = props
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isShown = useRef(false)
  useLayoutEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    heading.current?.focus()
    isShown.current = true
    return () => {
      // What closes with the page it was on must not lead back to that page.
      isShown.current = false
      dialog?.close()
      // The link that opened it may be gone by now; the page itself never is.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('#content')?.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={classes['dialog']}
      aria-labelledby={id}
      onClose={() => {
        if (isShown.current) onClose()
      }}
    >
      <header className={classes['header']}>
        <h2 ref={heading} id={id} tabIndex={-1} className={classes['title']}>
          {title}
        </h2>
        <CloseButton aria-label="Close" onClick={onClose} />
      </header>
      <div className={classes['body']}>{children}</div>
    </dialog>
  )
}
