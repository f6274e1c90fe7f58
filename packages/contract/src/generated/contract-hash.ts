// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "831891ba55deaab2df8aa906bc812b547996b4c5a46ee6eaf16163c817b1f967" as const
