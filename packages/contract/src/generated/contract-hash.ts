// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "85714b28b25a551b969f71f3b7010cf75454d535a863416d484971545bdf2fad" as const
