import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { FactList } from './fact-list.tsx'
import type { Fact } from './fact-list.tsx'
import { focusOnMount } from './focus-on-mount.ts'
import grid from './form-grid.module.css'
import { Notice } from './notice.tsx'

/** What was done. Every number is of the server's answer. */
export function Receipt(props: {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly onDone: () => void
  readonly children?: ReactNode
}) {
  return (
    <div className={grid['form']} tabIndex={-1} ref={focusOnMount} style={{ outline: 'none' }}>
      <Notice tone="good" title={props.title}>
        {props.children}
      </Notice>
      <FactList facts={props.facts} />
      <div className={grid['actions']}>
        <Button onClick={props.onDone}>Done</Button>
      </div>
    </div>
  )
}
