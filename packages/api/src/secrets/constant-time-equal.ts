/** Takes the same time wherever the texts differ, so that a secret cannot be guessed letter by letter. */
export function constantTimeEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index += 1) {
    difference |= (a.charCodeAt(index % Math.max(1, a.length)) || 0) ^ b.charCodeAt(index)
  }
  return difference === 0
}
