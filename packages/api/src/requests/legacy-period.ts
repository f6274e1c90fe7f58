export const legacyPeriodNames = { from: 'start_datetime', to: 'end_datetime' }

/** The legacy names of a period, as every report reads them. */
export function toLegacyPeriod(query: { readonly start_datetime?: string; readonly end_datetime?: string }): {
  from?: string
  to?: string
} {
  const { start_datetime: from, end_datetime: to } = query
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
