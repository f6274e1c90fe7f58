// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "e0c38e1d5168b5ebbabd10a0af27d7c4cad706ae4f391caacb2cd187ef3cfa97" as const
