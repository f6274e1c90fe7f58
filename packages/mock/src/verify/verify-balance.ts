import { parseNumber, parseWord } from '../text/parse-record.ts'
import { teamOf } from '../worlds/team-of.ts'
import type { World } from '../worlds/world.ts'
import { VerificationError } from './verification-error.ts'

/** What the API would answer now; asking leaves no trace in the journal. */
export async function verifyBalance(
  world: World,
  { team, kind }: { readonly team?: string; readonly kind: 'api' | 'company' },
  { available }: { readonly available: number },
): Promise<void> {
  await world.open()
  parseWord(kind, 'kind', ['api', 'company'])
  parseNumber(available, 'available', { min: 0, max: Number.MAX_SAFE_INTEGER, isWhole: true })
  const { teamId } = teamOf(world, team)
  const is = world.store.availableAt({ teamId, kind }, world.clock.now())
  if (is === available) return
  const whose = team === undefined ? 'The team' : `Team \`${team}\``
  throw new VerificationError(`${whose} should have ${available} ${kind} credits, and has ${is}.`)
}
