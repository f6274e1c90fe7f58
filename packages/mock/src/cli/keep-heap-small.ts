import { setFlagsFromString } from 'node:v8'

/**
 * For a server that stands beside a test for hours. V8 by itself lets the heap grow to many times what lives in it before it
 * looks for what is dead, and keeps what its two middle compilers made besides what the last one makes of it.
 */
export function keepHeapSmall(): void {
  for (const flag of flags) setFlagsFromString(flag)
}

const flags = ['--optimize-for-size', '--heap-growing-percent=20', '--no-sparkplug', '--no-maglev']
