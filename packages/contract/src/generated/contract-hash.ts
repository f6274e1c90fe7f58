// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "b2aae21b9e2df89574d4aff161aea78e56fe44d8f727f7c2ce8f1c3d563e730c" as const
