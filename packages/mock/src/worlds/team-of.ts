import { suggest } from '../text/nearest-of.ts'
import type { OpenTeam, World } from './world.ts'

/**
 * A team of the world by its name or id; without one, the first.
 *
 * @throws RangeError that says which there are.
 */
export function teamOf({ name, teams }: World, wanted: string | undefined): OpenTeam {
  const found =
    wanted === undefined
      ? teams[0]
      : teams.find(({ teamId, teamName }) => teamId === wanted || teamName === wanted)
  if (found !== undefined) return found
  const known = teams.map(({ teamName }) => teamName)
  throw new RangeError(
    known.length === 0
      ? `World \`${name}\` has no team yet: \`seed\` makes them.`
      : `World \`${name}\` has no team \`${wanted}\`. ${suggest(wanted ?? '', known)}`,
  )
}
