import { PasswordInput } from '@mantine/core'

export interface NewPassword {
  readonly password: string
  readonly again: string
}

export const emptyNewPassword: NewPassword = { password: '', again: '' }

/** A new password, typed twice. */
export function NewPasswordFields(props: {
  readonly value: NewPassword
  readonly onChange: (value: NewPassword) => void
  readonly problem: string | null
}) {
  const { value, onChange, problem } = props
  return (
    <>
      <PasswordInput
        label="New password"
        description="At least 12 characters. A sentence is a good one."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autoComplete="new-password"
        value={value.password}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the new password', tabIndex: 0 }}
        onChange={(event) => {
          onChange({ ...value, password: event.currentTarget.value })
        }}
      />
      <PasswordInput
        label="The same again"
        autoComplete="new-password"
        value={value.again}
        error={problem}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the repeated password', tabIndex: 0 }}
        onChange={(event) => {
          onChange({ ...value, again: event.currentTarget.value })
        }}
      />
    </>
  )
}
