import type { StaffRole } from '../staff/staff-role.ts'

/** What every key of a world begins with; also keys that the staff make in it. */
export function keyPrefixOf(world: string): string {
  return `scrip_test_${world}_`
}

/** The key of the world's n-th team. Not random: a test knows it before the world exists. */
export function teamKey(world: string, number: number): string {
  return `${keyPrefixOf(world)}${number}`
}

export function staffToken(world: string, role: StaffRole): string {
  return `${keyPrefixOf(world)}staff_${role}`
}

/** Which world a key or token is of; null when it names none. */
export function parseWorldOfKey(key: string): string | null {
  return /^scrip_test_([a-z0-9-]{1,40})_./.exec(key)?.[1] ?? null
}

/** However it is written: in capitals, or within something else. */
export function hasLiveKey(text: string): boolean {
  return /scrip_live_/i.test(text)
}
