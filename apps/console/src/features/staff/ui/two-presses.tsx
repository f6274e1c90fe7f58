import { Button } from '@mantine/core'
import { useState } from 'react'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'

/** Two presses apart from each other, for what shuts somebody out. */
export function TwoPresses(props: {
  readonly label: string
  readonly confirmLabel: string
  readonly isPending: boolean
  readonly onConfirm: () => void
}) {
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button
        variant="default"
        onClick={() => {
          setIsAsking(true)
        }}
      >
        {props.label}
      </Button>
    )
  }
  return (
    <>
      <Button color="red" loading={props.isPending} onClick={props.onConfirm}>
        {props.confirmLabel}
      </Button>
      <Button
        ref={focusOnMount}
        variant="default"
        onClick={() => {
          setIsAsking(false)
        }}
      >
        Keep it as it is
      </Button>
    </>
  )
}
