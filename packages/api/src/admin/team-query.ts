import { keptSecretCharacters } from '../team/issue-key.ts'

/** Somebody may paste a whole key; only its first characters are kept, so only they can be found. */
export function toTeamQuery(text: string, keyPrefix: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith(keyPrefix) ? trimmed.slice(0, keyPrefix.length + keptSecretCharacters) : trimmed
}
