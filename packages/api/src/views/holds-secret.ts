import { keptSecretCharacters } from '../team/issue-key.ts'

const wholeKey = new RegExp(`scrip_(?:live|test)_[0-9A-Za-z_-]{${keptSecretCharacters + 1}}`)

/** Whether a text has more of an API key in it than its prefix; an address may have encoded it. */
export function holdsSecret(text: string): boolean {
  return wholeKey.test(text) || wholeKey.test(decode(text))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
