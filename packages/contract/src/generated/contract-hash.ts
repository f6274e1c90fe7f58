// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "3196c70134ab5997d80c8a3904c84711244a9ea58e3eb586571e187d2c369f74" as const
