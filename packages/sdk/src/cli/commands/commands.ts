import type { Command } from '../command.ts'
import { searchKinds } from '../search/search-kind.ts'
import { balance } from './balance.ts'
import { explainCharge, listCharges } from './charges.ts'
import { estimate } from './estimate.ts'
import { login, logout } from './login.ts'
import { createSearchCommand } from './search.ts'
import { usage } from './usage.ts'

/** In the order of the help. */
export const commands: readonly Command[] = [
  login,
  logout,
  balance,
  usage,
  ...searchKinds.map(createSearchCommand),
  estimate,
  listCharges,
  explainCharge,
]
