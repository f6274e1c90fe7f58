import { join } from 'node:path'
import { generateAll } from './generate/generate-all.ts'

const folder = join(import.meta.dirname, '../src/generated')
const files = await generateAll(folder)
console.log(`${files.length} files written to src/generated`)
