// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "7a959b718f3d5a859313d32d46195fea9c1db00bbec419bd84899a6d9b19d64c" as const
