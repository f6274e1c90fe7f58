const millisecondsPer = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/**
 * Reads `91d`, `12h`, `1d 30m` or milliseconds.
 *
 * @returns whole milliseconds, 0 or more.
 * @throws RangeError that shows what a duration looks like.
 */
export function parseDuration(duration: string | number): number {
  const milliseconds = typeof duration === 'number' ? duration : sumOf(String(duration))
  if (Number.isSafeInteger(milliseconds) && milliseconds >= 0) return milliseconds
  throw new RangeError(
    `\`duration\`: \`${String(duration)}\` is no duration. Write it like \`91d\`, \`12h\`, \`1d 30m\` or \`500ms\`, or in milliseconds.`,
  )
}

function sumOf(text: string): number {
  if (!/^\s*(?:\d+\s*(?:ms|[smhdw])\s*)+$/.test(text)) return Number.NaN
  let sum = 0
  for (const [, count, unit] of text.matchAll(/(\d+)\s*(ms|[smhdw])/g)) sum += Number(count) * lengthOf(unit)
  return sum
}

function lengthOf(unit: string | undefined): number {
  switch (unit) {
    case 'ms':
    case 's':
    case 'm':
    case 'h':
    case 'd':
    case 'w':
      return millisecondsPer[unit]
    default:
      return Number.NaN
  }
}
