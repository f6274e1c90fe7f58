import { TextInput } from '@mantine/core'
import { focusOnMount } from './focus-on-mount.ts'

/** A code of the authenticator application, or a recovery code. */
export function CodeInput(props: {
  readonly code: string
  readonly onChange: (code: string) => void
  readonly isWrong: boolean
  /** Before a second factor counts there are no recovery codes. */
  readonly takesRecoveryCodes?: boolean
}) {
  const { code, onChange, isWrong, takesRecoveryCodes = true } = props
  return (
    <TextInput
      ref={focusOnMount}
      label="Code"
      description={
        takesRecoveryCodes
          ? 'Six digits of your authenticator application, or a recovery code.'
          : 'Six digits of your authenticator application.'
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      withAsterisk={false}
      minLength={6}
      maxLength={40}
      value={code}
      error={isWrong ? 'The code is wrong, or was used before. Each code works once.' : null}
      onChange={(event) => {
        onChange(event.currentTarget.value)
      }}
    />
  )
}
