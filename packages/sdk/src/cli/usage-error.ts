/** The command line makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What was asked about costs more than there is. */
export class TooFewCreditsError extends Error {
  override readonly name = 'TooFewCreditsError'
}

/** There is no key to call with, or none that may be sent there. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError'
}
