// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "dcaad35236561c00609944caebaf2ab29c9da93661f781a9b8c0cc59f864c52c" as const
