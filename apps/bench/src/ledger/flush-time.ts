import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** How long the disk takes to keep a page for good: the floor under every commit. The median, in milliseconds. */
export async function measureFlush(folder: string): Promise<number> {
  const path = join(folder, 'flush-time')
  const file = await open(path, 'w')
  const page = Buffer.alloc(8192, 1)
  const times: number[] = []
  try {
    // PostgreSQL overwrites log files that it has made before.
    for (let index = 0; index < 64; index++) await file.write(page, 0, page.length, index * page.length)
    await file.sync()
    for (let index = 0; index < 256; index++) {
      const startedAt = performance.now()
      await file.write(page, 0, page.length, (index % 64) * page.length)
      await file.datasync()
      times.push(performance.now() - startedAt)
    }
  } finally {
    await file.close()
    await rm(path)
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
}
