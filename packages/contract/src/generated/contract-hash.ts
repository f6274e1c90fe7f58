// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "00b64101aa1014c09e2abce15fabc5540d5c7329d009383fb20321d5d98223e2" as const
