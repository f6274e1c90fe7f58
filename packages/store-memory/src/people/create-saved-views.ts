import type { SavedView, SavedViews } from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import { isTaken, keepCreation } from './create-teams.ts'
import type { TeamsState } from './teams-state.ts'

/** By id, removed ones too. */
export type ViewsState = Map<string, SavedView>

export function createSavedViews(all: {
  readonly state: ViewsState
  readonly teams: TeamsState
  readonly audits: AuditRecord[]
}): SavedViews {
  const { state, teams, audits } = all
  const kept = (): readonly SavedView[] => [...state.values()].filter(({ removedAt }) => removedAt === null)
  return {
    addView: async (view, audit, creation) => {
      if (isTaken(teams, creation)) return false
      state.set(view.id, view)
      if (audit !== null) audits.push(audit)
      keepCreation(teams, creation)
      return true
    },
    findView: async (viewId) => state.get(viewId) ?? null,
    listViews: async (staffId) =>
      kept()
        .filter((view) => view.isShared || view.staffId === staffId)
        .toSorted(byName),
    countViews: async (staffId) => kept().filter((view) => view.staffId === staffId).length,
    removeView: async (viewId, at, audit) => {
      const view = state.get(viewId)
      if (view === undefined || view.removedAt !== null) return
      state.set(viewId, { ...view, removedAt: at })
      if (audit !== null) audits.push(audit)
    },
  }
}

function byName(a: SavedView, b: SavedView): number {
  const [nameA, nameB] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return nameA === nameB ? (a.id < b.id ? -1 : 1) : nameA < nameB ? -1 : 1
}
