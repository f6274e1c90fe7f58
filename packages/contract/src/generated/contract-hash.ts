// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const contractHash = "eacb4676aa239855efb8fcaa17199e7ee4b000d500040b80a03afd3f42fe0fee" as const
