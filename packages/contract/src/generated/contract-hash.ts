// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "eed40a5344079aa5d3685e4bfa737c72b66d1c322c991da576a0cde004a70967" as const
