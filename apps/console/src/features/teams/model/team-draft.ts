import type { TeamCreation } from '@scrip/sdk/admin'

/** The form of a new team, as typed. */
export interface TeamDraft {
  readonly name: string
  readonly domain: string
  readonly planId: string
  readonly timeZone: string
  readonly ownerEmail: string
}

export const emptyTeamDraft: TeamDraft = { name: '', domain: '', planId: '', timeZone: 'UTC', ownerEmail: '' }

/** What is wrong with each field; empty when it may be sent. The server has the last word. */
export function findTeamProblems(draft: TeamDraft): Partial<Record<keyof TeamDraft, string>> {
  return {
    ...(draft.name.trim() === '' ? { name: 'Give the team a name.' } : {}),
    ...(draft.planId === '' ? { planId: 'Choose a plan.' } : {}),
    ...(draft.ownerEmail !== '' && !/^\S+@\S+\.\S+$/.test(draft.ownerEmail)
      ? { ownerEmail: 'This is no e-mail address.' }
      : {}),
  }
}

export function toTeamCreation(draft: TeamDraft): TeamCreation {
  const domain = draft.domain.trim().toLowerCase()
  const ownerEmail = draft.ownerEmail.trim()
  return {
    name: draft.name.trim(),
    plan_id: draft.planId,
    time_zone: draft.timeZone,
    ...(domain === '' ? {} : { domain }),
    ...(ownerEmail === '' ? {} : { owner_email: ownerEmail }),
  }
}
