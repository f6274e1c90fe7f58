// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "e41393da5f6b013600346a53894ab7f26980d088134fd7386ec99ff69ddb0524" as const
