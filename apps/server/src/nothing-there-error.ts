/** A command was pointed at something that is not there. The message names it; nothing was made in its place. */
export class NothingThereError extends Error {
  override readonly name = 'NothingThereError'
}
