import { resolve } from 'node:path'
import { type OidcConfig, readOidcConfig } from './oidc/oidc-config.ts'
import { ConfigError } from './config-error.ts'

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds the embedded database and the installation's secrets. */
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  /** 64 hex digits, or null to use (or make) the one in the data folder. */
  readonly secretHex: string | null
  /** How many proxies of ours a call comes through; 0: it comes from the client itself. */
  readonly trustedProxies: number
  /** Where people reach the server, without a slash at its end. */
  readonly publicUrl: string
  /** Null when staff sign in with passwords only. */
  readonly oidc: OidcConfig | null
  readonly isJson: boolean
  readonly isDemo: boolean
}

interface Flags {
  readonly port?: string | undefined
  readonly host?: string | undefined
  readonly data?: string | undefined
  readonly 'trusted-proxies'?: string | undefined
  readonly json?: boolean | undefined
  readonly demo?: boolean | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Flags win over environment variables, which win over defaults.
 *
 * @throws ConfigError naming the flag or variable.
 */
export function readConfig(flags: Flags, environment: Environment): Config {
  // pnpm runs a package's script in the package's folder; INIT_CWD is where the person stood.
  const startedIn = environment['INIT_CWD'] ?? process.cwd()
  const port = parsePort(flags.port ?? environment['PORT'] ?? '4000')
  return {
    port,
    host: flags.host ?? environment['HOST'] ?? '127.0.0.1',
    dataDirectory: resolve(startedIn, flags.data ?? environment['SCRIP_DATA'] ?? '.data'),
    databaseUrl: parseDatabaseUrl(environment['DATABASE_URL']),
    secretHex: parseSecret(environment['SCRIP_SECRET']),
    trustedProxies: parseProxies(flags['trusted-proxies'] ?? environment['SCRIP_TRUSTED_PROXIES'] ?? '0'),
    publicUrl: parsePublicUrl(environment['SCRIP_PUBLIC_URL'] ?? `http://127.0.0.1:${port}`),
    oidc: readOidcConfig(environment),
    isJson: flags.json ?? false,
    isDemo: flags.demo ?? environment['SCRIP_DEMO'] === '1',
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new ConfigError(`--port (PORT) takes a whole number from 0 to 65535, not "${text}"`)
  }
  return port
}

function parseProxies(text: string): number {
  if (!/^\d$/.test(text)) {
    throw new ConfigError(
      `--trusted-proxies (SCRIP_TRUSTED_PROXIES) takes a whole number from 0 to 9, not "${text}"`,
    )
  }
  return Number(text)
}

function parseDatabaseUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (!/^postgres(ql)?:\/\//.test(text)) {
    // The value may hold a password, so it is not repeated.
    throw new ConfigError('DATABASE_URL takes a URL that starts with postgres:// or postgresql://')
  }
  return text
}

function parseSecret(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new ConfigError('SCRIP_SECRET takes 64 hex digits')
  return text.toLowerCase()
}

function parsePublicUrl(text: string): string {
  if (!/^https?:\/\/[^/?#\s]+$/.test(text))
    throw new ConfigError(`SCRIP_PUBLIC_URL takes an address such as https://credits.example, not "${text}"`)
  return text
}
