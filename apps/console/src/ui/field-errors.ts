import { ValidationError } from '@scrip/sdk'

/** The server's complaints by JSON pointer, for the fields that the form has; what names no field stays in the notice. */
export function fieldErrorsOf<Field extends string>(
  error: unknown,
  fieldOfPointer: Readonly<Record<string, Field>>,
): Partial<Record<Field, string>> {
  const errors: Partial<Record<Field, string>> = {}
  if (!(error instanceof ValidationError)) return errors
  for (const violation of error.fields) {
    const field = fieldOfPointer[violation.pointer]
    if (field !== undefined) errors[field] = toSentence(violation.message)
  }
  return errors
}

/** The server's words begin small, since they follow a field's name; under a field they stand alone. */
function toSentence(message: string): string {
  const text = message.slice(0, 1).toUpperCase() + message.slice(1)
  return /[.?!]$/.test(text) ? text : `${text}.`
}
