/** Every query about writes that wait for a second person begins so: one call refreshes all of them, and the badge. */
export const approvalKeys = {
  all: ['approvals'] as const,
  list: (...rest: readonly unknown[]) => ['approvals', 'list', ...rest] as const,
  one: (id: string) => ['approvals', 'one', id] as const,
}
