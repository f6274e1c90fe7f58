import { type Client, createClient } from '../client.ts'
import type { CreditsPerKind } from '../core/receipt.ts'
import { loadSettings } from './settings/load-settings.ts'
import type { Terminal } from './terminal.ts'

/** A client with the key of the environment or of `scrip login`. */
export async function openClient(
  terminal: Terminal,
  budget: Readonly<Partial<CreditsPerKind>> = {},
): Promise<Client> {
  return createClient({ ...(await loadSettings(terminal)), budget })
}
