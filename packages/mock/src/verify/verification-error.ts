/** What a test wanted to hold does not. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError'
}
