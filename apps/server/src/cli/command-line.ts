import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import { ConfigError } from '../config-error.ts'
import { NothingThereError } from '../nothing-there-error.ts'
import { runCatalogueImport } from './catalogue-import.ts'
import { runStart } from './run-start.ts'
import { runCreateOwner, runIssueToken } from './staff.ts'
import { usage } from './usage.ts'
import { runVerify } from './verify.ts'

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  'trusted-proxies': { type: 'string' },
  json: { type: 'boolean' },
  demo: { type: 'boolean' },
  team: { type: 'string' },
  email: { type: 'string' },
  name: { type: 'string' },
  days: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * `scrip-server [start]`, `scrip-server catalogue import FILE`, `scrip-server verify`,
 * `scrip-server staff create-owner`, `scrip-server staff issue-token`.
 *
 * @returns the exit code: 0 fine, 1 it failed, 2 wrong usage or nothing there to work on. A started server keeps the process
 *   alive after it returns.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: withoutSeparator(args),
      options,
      allowPositionals: true,
    })
    if (values.help) {
      process.stdout.write(usage)
      return 0
    }
    return await runCommand(positionals, values, readConfig(values, process.env))
  } catch (error) {
    if (error instanceof ConfigError || isArgumentError(error)) return wrongUsage(error.message)
    process.stderr.write(`scrip-server: ${error instanceof Error ? error.message : String(error)}\n`)
    return error instanceof NothingThereError ? 2 : 1
  }
}

interface CommandFlags {
  readonly team?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly days?: string | undefined
}

async function runCommand(words: readonly string[], flags: CommandFlags, config: Config): Promise<number> {
  const [command, subcommand, file, ...rest] = words
  if ((command === undefined || command === 'start') && subcommand === undefined) {
    return await runStart(config)
  }
  if (command === 'catalogue' && subcommand === 'import' && file !== undefined && rest.length === 0) {
    return await runCatalogueImport(config, file)
  }
  if (command === 'verify' && subcommand === undefined) {
    return await runVerify(config, { teamId: flags.team ?? null })
  }
  if (command === 'staff' && subcommand === 'create-owner' && file === undefined) {
    return await runCreateOwner(config, { email: flags.email, name: flags.name })
  }
  if (command === 'staff' && subcommand === 'issue-token' && file === undefined) {
    return await runIssueToken(config, { email: flags.email, days: flags.days })
  }
  throw new ConfigError(`unknown command: ${words.join(' ')}`)
}

/** `pnpm start -- --json` hands the separator on. */
function withoutSeparator(args: readonly string[]): string[] {
  return args.filter((arg) => arg !== '--')
}

function wrongUsage(message: string): number {
  process.stderr.write(`scrip-server: ${message}\n\n${usage}`)
  return 2
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
