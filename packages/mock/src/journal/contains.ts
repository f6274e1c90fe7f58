import { isFields } from '../text/parse-record.ts'

/** Whether a value has all that is wanted: of an object each given field, of a list each item in its place. */
export function contains(value: unknown, wanted: unknown): boolean {
  if (isFields(wanted)) {
    return isFields(value) && Object.entries(wanted).every(([name, field]) => contains(value[name], field))
  }
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((item, index) => contains(value[index], item))
    )
  }
  return Object.is(value, wanted)
}

/** Undefined when the text is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
