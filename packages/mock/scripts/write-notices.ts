// What is bundled keeps its licence: the texts are put beside the code.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../dist')
const bundled = ['hono']

const texts = await Promise.all(bundled.map(noticeOf))
await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))

async function noticeOf(name: string): Promise<string> {
  // Looked up from the application, which brings it: pnpm shows this package only what it asks for itself.
  const lookUp = createRequire(createRequire(import.meta.url).resolve('@scrip/api'))
  for (const folder of lookUp.resolve.paths(name) ?? []) {
    const license = await readFile(join(folder, name, 'LICENSE'), 'utf8').catch(() => null)
    if (license !== null) return `${name}\n\n${license.trim()}\n`
  }
  throw new Error(`${name} has no LICENSE that could be copied.`)
}
