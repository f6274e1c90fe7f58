import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { NothingThereError } from './nothing-there-error.ts'

/** The secret that keys the hashes of API keys, sessions and staff tokens: 32 bytes, made once per data folder. */
export async function loadSecret(config: Config): Promise<Uint8Array<ArrayBuffer>> {
  if (config.secretHex !== null) return new Uint8Array(Buffer.from(config.secretHex, 'hex'))
  await mkdir(config.dataDirectory, { recursive: true })
  const file = join(config.dataDirectory, 'secret')
  await createOnce(file, randomBytes(32).toString('hex'))
  return await readSecret(file)
}

/**
 * The same for a command beside the server: a secret made here would key hashes that no server ever finds.
 *
 * @throws NothingThereError when there is none.
 */
export async function loadExistingSecret(config: Config): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(config.dataDirectory, 'secret')
  if (config.secretHex === null && !existsSync(file)) {
    throw new NothingThereError(
      `there is no secret in ${config.dataDirectory}; --data (SCRIP_DATA) names the server's folder, or SCRIP_SECRET holds its secret`,
    )
  }
  return await loadSecret(config)
}

async function readSecret(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const hex = (await readFile(file, 'utf8')).trim()
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw new Error('the file "secret" in the data folder is damaged: restore it from a backup')
  }
  return new Uint8Array(Buffer.from(hex, 'hex'))
}

/** Two servers that start at once agree on one secret: a link appears whole, and only for the first. */
async function createOnce(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, content, { mode: 0o600 })
  try {
    await link(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
}
