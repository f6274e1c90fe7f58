/** A fault that this transport cannot do truly, so that it is not done at all. */
export class FaultNotSupportedError extends Error {
  override readonly name = 'FaultNotSupportedError'
}
