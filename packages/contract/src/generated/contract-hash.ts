// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "55768aa836b9f2f04b5e1c118be670e9a2784b11f23b2182d376a8fdcf89caf7" as const
