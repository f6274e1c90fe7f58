/** Made when a form opens, and sent with every attempt of its one write. */
export function createIdempotencyKey(): string {
  return crypto.randomUUID()
}
