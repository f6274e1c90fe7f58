// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "f1a144e8abb75f44699d9d288646bf7167bf359f9cafc7be58ac991f172edd07" as const
