const lengthMin = 12

/** What is wrong with a new password that was typed twice; null when nothing is. */
export function findPasswordProblem(password: string, again: string): string | null {
  if (password.length < lengthMin) return `At least ${lengthMin} characters, please.`
  return password === again ? null : 'The two are not the same.'
}
