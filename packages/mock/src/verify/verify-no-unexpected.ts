import { toEntry } from '../journal/to-entry.ts'
import { nearestRoutesText } from '../nearest/nearest-routes.ts'
import type { World } from '../worlds/world.ts'
import { VerificationError } from './verification-error.ts'

const shownMax = 10

/** @throws VerificationError when a call was unexpected, or answered with a 500, or nobody can know. */
export function verifyNoUnexpected(world: World): void {
  refuseForgotten(world)
  const { app, journal, errors, settings, unsupported } = world
  const [refused] = unsupported
  if (refused !== undefined) throw refused
  const [error] = errors
  if (error !== undefined) {
    throw new VerificationError(`A call was answered with a 500: ${String(error)}`, { cause: error })
  }
  if (settings.onUnexpected === 'warn') return
  const unmatched = journal.records().filter(({ operation }) => operation === null)
  const dropped = journal.droppedUnmatched()
  if (unmatched.length + dropped === 0) return
  const lines = unmatched
    .slice(0, shownMax)
    .map(toEntry)
    .map(({ request }) => `  ${nearestRoutesText(request, app.routes)}`)
  const count = unmatched.length + dropped
  throw new VerificationError(
    [`${count === 1 ? '1 call was' : `${count} calls were`} unexpected:`, ...lines].join('\n'),
  )
}

/** @throws VerificationError when the world had to be begun anew while somebody still meant it. */
export function refuseForgotten({ name, forgotten }: World): void {
  if (forgotten === null) return
  throw new VerificationError(
    `World \`${name}\` was forgotten, because ${forgotten}, and has begun anew: nobody can know what was called before. \`reset()\` it to go on.`,
  )
}
