import { type Actor, type Instant, type Plan, creditKinds } from '@scrip/rules'
import type { Creation } from '../ports/creation.ts'
import type { Ports } from '../ports/ports.ts'
import type { Member, NewTeam, Team } from '../ports/teams.ts'

export interface TeamOpening {
  readonly name: string
  readonly domain: string | null
  readonly plan: Plan
  readonly timeZone: string
  /** Where the first billing period begins. */
  readonly anchorAt: Instant
  readonly ownerEmail: string | null
  readonly actor: Actor
  readonly requestId: string
  readonly ip: string | null
  readonly now: Instant
}

/** Makes a team with an account per kind; what its plan grants at the start is granted in the same transaction. */
export async function openTeam(ports: Pick<Ports, 'ids' | 'teams'>, opening: TeamOpening): Promise<Team> {
  const newTeam = makeTeam(ports, opening)
  await ports.teams.createTeam(newTeam)
  return newTeam.team
}

/**
 * The same for an opening that may come twice, which its creation tells. Null when the creation's key was used already.
 */
export async function openTeamOnce(
  ports: Pick<Ports, 'ids' | 'teams'>,
  opening: TeamOpening,
  creation: Omit<Creation, 'madeId' | 'salt' | 'at'>,
): Promise<Team | null> {
  const newTeam = makeTeam(ports, opening)
  const { team } = newTeam
  const made = { ...creation, at: opening.now, madeId: team.id, salt: null }
  return (await ports.teams.createTeam({ ...newTeam, creation: made })) ? team : null
}

function makeTeam({ ids }: Pick<Ports, 'ids'>, opening: TeamOpening): NewTeam {
  const { plan, now, actor, requestId, timeZone, anchorAt } = opening
  const team: Team = {
    id: ids.next('team'),
    name: opening.name.trim(),
    domain: opening.domain?.trim().toLowerCase() ?? null,
    status: 'active',
    planId: plan.id,
    planVersion: plan.version,
    nextPlan: null,
    timeZone,
    createdAt: now,
    lastActiveAt: null,
  }
  return {
    team,
    owner: opening.ownerEmail === null ? null : toOwner(ids.next('mem'), team.id, opening.ownerEmail, now),
    accounts: creditKinds.map((kind) => ({
      type: 'open_account',
      teamId: team.id,
      requestId,
      actor,
      kind,
      terms: plan.terms[kind],
      timeZone,
      anchorAt,
    })),
    audit: {
      id: ids.next('aud'),
      at: now,
      actor,
      action: 'team.create',
      target: team.id,
      teamId: team.id,
      reason: null,
      before: null,
      after: {
        name: team.name,
        domain: team.domain,
        plan_id: plan.id,
        plan_version: plan.version,
        time_zone: timeZone,
      },
      requestId,
      ip: opening.ip,
    },
  }
}

function toOwner(id: string, teamId: string, email: string, now: Instant): Member {
  return { id, teamId, email: email.trim().toLowerCase(), name: null, role: 'owner', createdAt: now }
}
