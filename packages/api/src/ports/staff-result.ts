/** Why a change of a staff user was refused: codes of the contract. */
export type StaffRefusalCode =
  | 'code_refused'
  | 'email_taken'
  | 'last_owner'
  | 'not_found'
  | 'own_account'
  | 'password_refused'
  | 'role_too_high'
  | 'second_factor_conflict'
  | 'staff_disabled'

export interface StaffRefusal {
  readonly type: 'refused'
  readonly code: StaffRefusalCode
  readonly detail: string
}

export type StaffResult<Value> = { readonly type: 'done'; readonly value: Value } | StaffRefusal
