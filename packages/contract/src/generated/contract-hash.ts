// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "3a7b700f4752e2514181da9ec70c69d7f9a4843a88748b90873cf65f2158a841" as const
