// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "72ad97fc4694bc27d14f4a302234c8a55646d386839bc8c1715ba983003f378f" as const
