/** FNV-1a, 32 bits: short, and well enough spread for a few thousand worlds. */
export function hashText(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
