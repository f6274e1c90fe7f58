/** A flag or variable that cannot be used. The message names it and says what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
