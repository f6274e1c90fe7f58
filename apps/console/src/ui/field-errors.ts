import { ApiError, ValidationError } from '@scrip/sdk'

/**
 * The server's complaints by JSON pointer, for the fields that the form has; what names no field stays in the notice.
 * @param fieldOfCode which field a refusal is about that is no violation of the contract, such as too large a refund
 */
export function fieldErrorsOf<Field extends string>(
  error: unknown,
  fieldOfPointer: Readonly<Record<string, Field>>,
  fieldOfCode: Readonly<Record<string, Field>> = {},
): Partial<Record<Field, string>> {
  const errors: Partial<Record<Field, string>> = {}
  const field = error instanceof ApiError && error.code !== null ? fieldOfCode[error.code] : undefined
  if (field !== undefined && error instanceof ApiError) errors[field] = toSentence(error.message)
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
