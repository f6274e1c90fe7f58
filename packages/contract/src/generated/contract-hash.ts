// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "dca7c38ec7f29f7968cc4911ea3828a3abb5140733a948097b09a055e100547e" as const
