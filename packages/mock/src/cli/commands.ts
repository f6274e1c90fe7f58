import type { Command } from './command.ts'
import { advance } from './commands/advance.ts'
import { doctor } from './commands/doctor.ts'
import { exec } from './commands/exec.ts'
import { explain } from './commands/explain.ts'
import { fault } from './commands/fault.ts'
import { parity } from './commands/parity.ts'
import { requests } from './commands/requests.ts'
import { reset } from './commands/reset.ts'
import { restore } from './commands/restore.ts'
import { seed } from './commands/seed.ts'
import { serve } from './commands/serve.ts'
import { snapshot } from './commands/snapshot.ts'
import { verify } from './commands/verify.ts'

export const commands: Readonly<Record<string, Command>> = {
  serve,
  exec,
  advance,
  seed,
  fault,
  requests,
  explain,
  verify,
  snapshot,
  restore,
  reset,
  parity,
  doctor,
}
