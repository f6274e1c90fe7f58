import {
  createIdSource,
  createSecretHasher,
  createStaffAuth,
  instant,
  type StaffAuth,
  type StaffStore,
} from '@scrip/api'
import { systemActor } from '@scrip/rules'
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
const ids = createIdSource(clock)

/**
 * Adds an owner and prints a one-time link, by which the person chooses a password: there is no default one. The link is all of
 * standard output, so that a script can hand it on.
 *
 * @returns 0, or 1 when the e-mail address is taken.
 * @throws ConfigError when the e-mail address is missing or none, or the name is empty; NothingThereError when there is no
 *   database or no secret of the server.
 */
export async function runCreateOwner(config: Config, { email, name }: NewOwner): Promise<number> {
  const address = parseEmail(email)
  const ownerName = parseName(name ?? address.replace(/@.*$/, ''))
  return await withStaff(config, async ({ directory }) => {
    const person = { email: address, name: ownerName, role: 'owner' } as const
    const invited = await directory.invite(person, ofTheInstallation())
    if (invited.type === 'refused') {
      process.stderr.write(`scrip-server: ${invited.detail} Nothing was changed.\n`)
      return 1
    }
    const { listing, link } = invited.value
    process.stderr.write(
      `Owner ${listing.user.email} (${listing.user.id}) was made. The link works once, for 24 hours:\n`,
    )
    process.stdout.write(`${config.publicUrl}/console/accept#${link.token}\n`)
    return 0
  })
}

interface TokenOrder {
  readonly email: string | undefined
  /** 90 unless told. */
  readonly days: string | undefined
}

/**
 * Makes a staff token for scripts, with the rights of the person. The token is all of standard output.
 *
 * @throws ConfigError when the e-mail address is missing or none, or the days are no number; NothingThereError when there is no
 *   database, no secret of the server or no such person.
 */
export async function runIssueToken(config: Config, { email, days }: TokenOrder): Promise<number> {
  const address = parseEmail(email)
  const lifeDays = parseDays(days ?? '90')
  return await withStaff(config, async ({ directory }, store) => {
    const found = await store.findUserByEmail(address)
    if (found === null) throw new NothingThereError(`there is no staff user ${address}`)
    const { id: staffId, role } = found.user
    const expiresAt = instant(clock.now() + lifeDays * 86_400_000)
    const order = { staffId, name: 'made on the command line', role, expiresAt }
    const issued = await directory.issueToken(order, ofTheInstallation())
    if (issued.type === 'refused') throw new NothingThereError(issued.detail)
    process.stderr.write(
      `A token with the rights of ${role} ${address} for ${lifeDays} days, shown this once:\n`,
    )
    process.stdout.write(`${issued.value.secret}\n`)
    return 0
  })
}

/** Nobody is signed in on the command line: the audit log names the installation itself. */
function ofTheInstallation() {
  const circumstances = { requestId: ids.next('req'), ip: null, userAgent: null }
  return { ...circumstances, now: clock.now(), actor: { ...systemActor, label: 'scrip-server' } }
}

async function withStaff(
  config: Config,
  use: (staff: StaffAuth, store: StaffStore) => Promise<number>,
): Promise<number> {
  const database = await openExistingDatabase(config)
  const store = createPostgresStore({ pool: database.pool, clock, ids })
  try {
    const hash = createSecretHasher(await loadExistingSecret(config))
    const staff = createStaffAuth({ store: store.staffStore, hash, ids })
    return await use(staff, store.staffStore)
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

function parseDays(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new ConfigError(`--days takes a whole number from 1 to 9999, not "${text}"`)
  return Number(text)
}
