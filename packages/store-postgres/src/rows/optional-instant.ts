import { type Instant, instant } from '@scrip/rules'

export function optionalInstant(milliseconds: number | null): Instant | null {
  return milliseconds === null ? null : instant(milliseconds)
}
