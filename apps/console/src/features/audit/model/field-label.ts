/** Words for the fields that a record names; the others are made of their own name. */
const known: Readonly<Record<string, string>> = {
  mode: 'What rolls over',
  percent: 'Percent',
  percentOf: 'Percent of what',
  maxAmount: 'Most rolled-over credits',
  maxRollovers: 'Most rollovers',
  'life.basis': 'Life counts from',
  'life.months': 'Life in months',
  plan_id: 'Plan',
}

/** `percentOf` as `Percent of what`, `expires_at` as `Expires at`, `limits.page_size` as `Limits: page size`. */
export function fieldLabel(path: string): string {
  const label = known[path]
  if (label !== undefined) return label
  const words = path
    .replace(/\./g, ': ')
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
