import { Button } from '@mantine/core'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import grid from '../../../ui/form-grid.module.css'
import classes from './second-factor.module.css'

export function RecoveryCodes(props: { readonly codes: readonly string[]; readonly onDone: () => void }) {
  return (
    <div className={grid['form']}>
      <output>
        <p className={classes['text']}>
          <strong>Your recovery codes, shown only now.</strong> Each signs you in once when your telephone is
          lost. Keep them where your telephone is not.
        </p>
      </output>
      <ul className={classes['codes']} aria-label="Recovery codes">
        {props.codes.map((code) => (
          <li key={code} className="mono">
            {code}
          </li>
        ))}
      </ul>
      <div className={grid['actions']}>
        <CopyButton text={props.codes.join('\n')} label="Copy the codes" />
        <Button ref={focusOnMount} onClick={props.onDone}>
          I have kept them
        </Button>
      </div>
    </div>
  )
}
