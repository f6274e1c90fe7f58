import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { shortcuts } from '../model/shortcuts.ts'
import classes from './shortcut-sheet.module.css'

/** Which keys do what, and the switch that turns the single letters off: speech input types them by accident. */
export function ShortcutSheet(props: {
  readonly areLettersOn: boolean
  readonly setLettersOn: (areOn: boolean) => void
  readonly onClose: () => void
}) {
  const { areLettersOn, setLettersOn, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = dialog.current
    open?.showModal()
    return () => {
      open?.close()
    }
  }, [])
  return (
    <dialog ref={dialog} className={classes['sheet']} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title" className={classes['title']}>
        Keyboard shortcuts
      </h2>
      <dl className={classes['list']}>
        <div className={classes['row']}>
          <dt>Go to a team, page or action</dt>
          <dd>
            <kbd>Ctrl</kbd> or <kbd>⌘</kbd> <kbd>K</kbd>
          </dd>
        </div>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className={classes['row']} data-off={!areLettersOn}>
            <dt>{label}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className={classes['switch']}>
        <input
          type="checkbox"
          checked={areLettersOn}
          onChange={(event) => {
            setLettersOn(event.currentTarget.checked)
          }}
        />
        Shortcuts of single letters are on
      </label>
      <Button variant="default" onClick={onClose}>
        Close
      </Button>
    </dialog>
  )
}
