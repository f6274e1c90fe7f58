import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createMock } from '../../create-mock.ts'
import { withControl } from '../../control/with-control.ts'
import type { Mock } from '../../mock.ts'
import { listen } from '../../node/listen.ts'
import { parseHost } from '../../worlds/mock-host.ts'
import type { Command, CommandArguments } from '../command.ts'
import { mockOptions, parseMockOptions } from '../option-values.ts'
import { urlVariable } from '../reach-mock.ts'

export const exec: Command = {
  synopsis: '-- COMMAND …',
  summary: 'run a command with a mock beside it, its address and key in the environment, then verify',
  options: mockOptions,
  positionals: [0, 0],
  takesRest: true,
  run: runBeside,
}

async function runBeside(args: CommandArguments): Promise<number> {
  const mock = createMock(parseMockOptions(args))
  const { apiKey } = await mock.seed([])
  const listener = await listen(withControl(mock))
  const code = await runChild(args.rest, {
    SCRIP_API_KEY: apiKey,
    SCRIP_BASE_URL: listener.url,
    [urlVariable]: listener.url,
  })
  await listener.close()
  const failure = await verifyWorlds(mock)
  if (failure !== null) process.stderr.write(`scrip-mock: ${failure}\n`)
  // What the command itself says weighs more.
  return code === 0 && failure !== null ? 1 : code
}

/** What does not hold in any world, also in those that the command has reset or dropped; null when all is well. */
async function verifyWorlds(mock: Mock): Promise<string | null> {
  const troubles = [...(parseHost(mock)?.pastTroubles() ?? [])]
  for (const name of mock.worlds()) {
    const world = mock.world(name)
    try {
      world.verify.noUnexpected()
      await world.verify.invariants()
    } catch (error) {
      troubles.push(`World \`${name}\`: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return troubles.length === 0 ? null : troubles.join('\n')
}

async function runChild(
  [command = '', ...args]: readonly string[],
  environment: Record<string, string>,
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  const stopPassing = passSignals(child)
  try {
    return await exitCodeOf(child)
  } finally {
    stopPassing()
  }
}

/** As a shell has it: 127 when there is no such command, 128 and the signal's number when one ended it. */
async function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`scrip-mock: ${error.message}\n`)
      resolve(127)
    })
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/** Whoever stops `exec` means its command; the check follows when that has ended. */
function passSignals(child: ChildProcess): () => void {
  const pass = (signal: NodeJS.Signals): void => {
    child.kill(signal)
  }
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}
