// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "73c8dc490d4e6ec781076756f0567abd7fae36e2d7cb784f9e14fef60bad4d51" as const
