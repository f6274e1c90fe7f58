export const kinds = ['api', 'company'] as const
/** The two kinds of credits. One never pays for the other, and nothing on a screen adds them up. */
export type Kind = (typeof kinds)[number]

/** Inside a sentence. */
export const kindWords: Readonly<Record<Kind, string>> = { api: 'API', company: 'company' }

export const kindLabels: Readonly<Record<Kind, string>> = { api: 'API', company: 'Company' }
