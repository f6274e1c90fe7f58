// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "78384c262ac56fa91e2d603b327a7fac73164e02c2dafc5a9802ae1f0558739d" as const
