/** After a limit: `100 credits a day`. */
export const windowLabels = { day: 'a day', month: 'a month', lifetime: 'in all' } as const
