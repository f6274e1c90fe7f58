import { Button } from '@mantine/core'
import { CopyButton } from './copy-button.tsx'
import { focusOnMount } from './focus-on-mount.ts'
import classes from './shown-once.module.css'

/** A secret that nobody can show again. It lives in the component that shows it: no cache, no URL, no storage. */
export function ShownOnce(props: {
  readonly title: string
  readonly note: string
  readonly secret: string
  readonly copyLabel: string
  readonly onDone: () => void
}) {
  return (
    <div className={classes['box']}>
      <output>
        <p className={classes['text']}>
          <strong>{props.title}</strong> {props.note}
        </p>
        <code className="mono">{props.secret}</code>
      </output>
      <div className={classes['actions']}>
        <CopyButton text={props.secret} label={props.copyLabel} />
        <Button ref={focusOnMount} variant="default" size="compact-sm" onClick={props.onDone}>
          Done
        </Button>
      </div>
    </div>
  )
}
