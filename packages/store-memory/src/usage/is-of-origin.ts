import type { UsageOrigin } from '@scrip/api/ports'

/** A call that came with an API key is of the API; one without was made by a person in the application. */
export function isOfOrigin(
  { apiKeyId }: { readonly apiKeyId: string | null },
  origin: UsageOrigin | null,
): boolean {
  switch (origin) {
    case null:
      return true
    case 'api':
      return apiKeyId !== null
    case 'app':
      return apiKeyId === null
  }
}
