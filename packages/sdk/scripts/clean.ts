// A file that the last build made and that no longer has a source must not be published.
import { rm } from 'node:fs/promises'

await rm(new URL('../dist/', import.meta.url), { recursive: true, force: true })
