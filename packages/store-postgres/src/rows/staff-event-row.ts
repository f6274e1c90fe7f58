export interface StaffEventRow {
  readonly position: number
  readonly type: 'audit' | 'export'
  readonly team_id: string | null
  readonly action: string | null
  readonly target: string
  readonly staff_id: string | null
}
