// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "894560148f420ad17a850a8c7dedc16ad713930f4560a0cdc4256c092d95faa0" as const
