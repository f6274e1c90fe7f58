// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "f5c688725a7c3de382702da7c44910f6bb8ffa02880d5e0a222ec27d644aee78" as const
