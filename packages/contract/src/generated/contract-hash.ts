// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "219bfa77f51ad1fde670e4e1cedb63321dbafff377f3f1906c5b0fc56bba38f9" as const
