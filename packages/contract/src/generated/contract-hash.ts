// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "e310ca8d2aa1818ba4e9dcda5c1d70dbfab03bcc7a86ffbb68eaa4f2ee70dbcc" as const
