export const teamFields = ['name', 'domain', 'id', 'key_prefix', 'member_email'] as const
export type TeamField = (typeof teamFields)[number]
