import {
  createIdSource,
  createSecretHasher,
  issueStaffToken,
  randomSecret,
  registerStaffUser,
  type StaffStore,
} from '@scrip/api'
import { instant } from '@scrip/rules'
import { createPostgresStore } from '@scrip/store-postgres'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-error.ts'
import { openExistingDatabase } from '../database/open-database.ts'
import { NothingThereError } from '../nothing-there-error.ts'
import { loadExistingSecret } from '../secret.ts'

interface NewOwner {
  readonly email: string | undefined
  /** What comes before the @ of the e-mail address unless told. */
  readonly name: string | undefined
}

const clock = { now: () => instant(Date.now()) }

/**
 * Adds an owner with a random password, so that somebody can sign in. The password is all of standard output, so that a
 * script can hand it on; it is kept nowhere but as a hash.
 *
 * @returns 0, or 1 when the e-mail address is taken.
 * @throws ConfigError when the e-mail address is missing or none, or the name is empty; NothingThereError when there is no
 *   database.
 */
export async function runCreateOwner(config: Config, { email, name }: NewOwner): Promise<number> {
  const address = parseEmail(email)
  const ownerName = parseName(name ?? address.replace(/@.*$/, ''))
  return await withStaffStore(config, async (staffStore) => {
    if ((await staffStore.findUserByEmail(address)) !== null) {
      process.stderr.write(`scrip-server: there is already a staff user ${address}; nothing was changed\n`)
      return 1
    }
    const password = randomSecret()
    const owner = await registerStaffUser(staffStore, createIdSource(clock), {
      email: address,
      name: ownerName,
      role: 'owner',
      password,
    })
    process.stderr.write(`Owner ${owner.email} (${owner.id}) was made. The password is shown this once:\n`)
    process.stdout.write(`${password}\n`)
    return 0
  })
}

/**
 * Makes a staff token for scripts, with the rights of the person. The token is all of standard output.
 *
 * @throws ConfigError when the e-mail address is missing or none; NothingThereError when there is no database, no secret of the
 *   server or no such person.
 */
export async function runIssueToken(config: Config, email: string | undefined): Promise<number> {
  const address = parseEmail(email)
  const hash = createSecretHasher(await loadExistingSecret(config))
  return await withStaffStore(config, async (staffStore) => {
    const found = await staffStore.findUserByEmail(address)
    if (found === null) throw new NothingThereError(`there is no staff user ${address}`)
    const token = await issueStaffToken(staffStore, hash, found.user.id)
    process.stderr.write(
      `A token with the rights of ${found.user.role} ${found.user.email}, shown this once:\n`,
    )
    process.stdout.write(`${token}\n`)
    return 0
  })
}

async function withStaffStore(
  config: Config,
  use: (staffStore: StaffStore) => Promise<number>,
): Promise<number> {
  const database = await openExistingDatabase(config)
  const store = createPostgresStore({ pool: database.pool, clock, ids: createIdSource(clock) })
  try {
    return await use(store.staffStore)
  } finally {
    await store.close()
    await database.close()
  }
}

/** The bounds are the sign-in's: nobody gets an address that cannot be typed there. */
function parseEmail(text: string | undefined): string {
  const email = text?.trim().toLowerCase() ?? ''
  if (email.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new ConfigError(`--email takes an e-mail address${text === undefined ? '' : `, not "${text}"`}`)
  }
  return email
}

function parseName(text: string): string {
  const name = text.trim()
  if (name === '' || name.length > 200) throw new ConfigError('--name takes 1 to 200 characters')
  return name
}
