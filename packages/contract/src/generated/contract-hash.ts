// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "fdbc94ce835c6f488de051de9b0e651dd8c3225444ee08cb4e757e50785f417d" as const
