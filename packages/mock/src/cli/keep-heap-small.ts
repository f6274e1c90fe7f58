import { setFlagsFromString } from 'node:v8'

/**
 * For a server that stands beside a test for hours: V8 by itself lets the heap grow to many times what lives in it before it
 * looks for what is dead.
 */
export function keepHeapSmall(): void {
  for (const flag of flags) setFlagsFromString(flag)
}

const flags = ['--semi-space-growth-factor=1', '--heap-growing-percent=40']
