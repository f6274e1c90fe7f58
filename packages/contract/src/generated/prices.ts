// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const prices = {
  "searchJobs": {
    "kind": "api",
    "amount": 1,
    "per": "record",
    "windowDays": null
  },
  "searchCompanies": {
    "kind": "api",
    "amount": 3,
    "per": "record",
    "windowDays": null
  },
  "searchTechnologies": {
    "kind": "api",
    "amount": 3,
    "per": "lookup",
    "windowDays": null
  },
  "revealCompanies": {
    "kind": "company",
    "amount": 1,
    "per": "company",
    "windowDays": 90
  }
} as const
