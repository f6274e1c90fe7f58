/** The one place from which the mock speaks by itself: what a test's author would otherwise never find out. */
export function warn(message: string): void {
  // oxlint-disable-next-line no-console
  console.warn(message)
}
