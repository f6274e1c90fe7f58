// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const answerTable = {
  "searchJobs": {
    "200": {
      "headers": "headerSet1",
      "bodies": {
        "application/json": "JobSearchAnswerBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "402": {
      "headers": "headerSet1",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "budget_exceeded",
        "hold_insufficient",
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_ended",
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "searchCompanies": {
    "200": {
      "headers": "headerSet1",
      "bodies": {
        "application/json": "CompanySearchAnswerBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "402": {
      "headers": "headerSet1",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "budget_exceeded",
        "hold_insufficient",
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_ended",
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "searchTechnologies": {
    "200": {
      "headers": "headerSet1",
      "bodies": {
        "application/json": "TechnologySearchAnswerBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "402": {
      "headers": "headerSet1",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "budget_exceeded",
        "hold_insufficient",
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_ended",
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet3",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "revealCompanies": {
    "200": {
      "headers": "headerSet5",
      "bodies": {
        "application/json": "RevealAnswerBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "402": {
      "headers": "headerSet5",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "budget_exceeded",
        "hold_insufficient",
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet6",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet6",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_ended",
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet6",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "listAccessWindows": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "AccessWindowPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getCreditBalanceLegacy": {
    "200": {
      "headers": "headerSet8",
      "bodies": {
        "application/json": "LegacyCreditBalanceBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getCreditBalance": {
    "200": {
      "headers": "headerSet8",
      "bodies": {
        "application/json": "CreditBalanceBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "listGrants": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "GrantPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "listEntries": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "EntryPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "listCharges": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "ChargePageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "estimateCost": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "CostEstimateBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getForecast": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "ForecastBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "createHold": {
    "201": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "HoldReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "402": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "budget_exceeded",
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "listHolds": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "HoldPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getUsage": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "UsageReportBody",
        "text/csv": "textBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getCreditsConsumptionLegacy": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "LegacyConsumptionBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "listRequestsLegacy": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "LegacyRequestPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "countRequestsLegacy": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "LegacyRequestCountsBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getTeam": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "TeamBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "signInStaff": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "StaffSessionBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "second_factor_required"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "getStaffSession": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffSessionBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "signOutStaff": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "SignedOutBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getSignInMethods": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SignInMethodsBody"
      },
      "codes": null
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "finishStaffSignIn": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "StaffSessionBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "second_factor_wrong"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "acceptStaffLink": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "LinkAcceptanceBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "link_ended"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "beginOidcSignIn": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "OidcBeginningBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "finishOidcSignIn": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "OidcSessionBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "stepUpStaff": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "StaffSessionBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "code_refused"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "second_factor_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "changeStaffPassword": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "StaffSessionBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "password_refused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "enrolStaffTotp": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "TotpEnrolmentBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "password_refused"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "second_factor_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "removeStaffTotp": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "StaffSessionBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "second_factor_conflict"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "confirmStaffTotp": {
    "200": {
      "headers": "headerSet9",
      "bodies": {
        "application/json": "TotpConfirmationBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "code_refused"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "second_factor_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "renewStaffRecoveryCodes": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "RecoveryCodesBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "second_factor_conflict"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "listStaffSessions": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "OwnSessionListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "endOtherStaffSessions": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SessionsEndedBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListStaff": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffUserListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminInviteStaff": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffInvitationBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "email_taken",
        "last_owner",
        "own_account",
        "staff_disabled",
        "role_too_high"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListStaffTokens": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTokenListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminIssueStaffToken": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTokenIssuedBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "email_taken",
        "last_owner",
        "own_account",
        "staff_disabled",
        "role_too_high"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListPlans": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "PlanListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListTeams": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTeamPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminCreateTeam": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTeamBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListExpiring": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ExpiringGrantPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminVerifyLedger": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "LedgerCheckReportBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminGetUsage": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffUsageReportBody",
        "text/csv": "textBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListAudit": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "AuditPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminGetLimits": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "RoleLimitsBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListApprovals": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminRequestApproval": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required",
        "approval_required",
        "own_approval"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListBulkGrants": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BulkGrantPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminCreateBulkGrant": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BulkGrantBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminSearch": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SearchResultsBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListViews": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SavedViewListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminCreateView": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SavedViewBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListExports": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ExportPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminCreateExport": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ExportBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListEvents": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffEventPageBody",
        "text/event-stream": "textBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getCompany": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "CompanyAnswerBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "listCompanyJobs": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "CompanyJobsPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "listCompanyTechnologies": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "CompanyTechnologiesPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getCharge": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "ChargeDetailBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "getHold": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "HoldBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "captureHold": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "HoldReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "402": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_insufficient"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_ended",
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "releaseHold": {
    "200": {
      "headers": "headerSet7",
      "bodies": {
        "application/json": "HoldReceiptBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated",
        "key_revoked",
        "key_expired"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "team_suspended",
        "forbidden",
        "plan_limit"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "hold_ended",
        "idempotency_key_reused"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "429": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "rate_limited"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "endStaffSession": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SessionsEndedBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminChangeStaffRole": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffUserBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "email_taken",
        "last_owner",
        "own_account",
        "staff_disabled",
        "role_too_high"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminDisableStaff": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffUserBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "email_taken",
        "last_owner",
        "own_account",
        "staff_disabled",
        "role_too_high"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminEnableStaff": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffUserBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminResetStaffSecondFactor": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffUserBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "email_taken",
        "last_owner",
        "own_account",
        "staff_disabled",
        "role_too_high"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminIssueStaffLink": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffInvitationBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "email_taken",
        "last_owner",
        "own_account",
        "staff_disabled",
        "role_too_high"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminRevokeStaffToken": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTokenBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminGetTeam": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "TeamSummaryBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminSuspendTeam": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTeamBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminUnsuspendTeam": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffTeamBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminGetStatement": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StatementBody",
        "text/csv": "textBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListMembers": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "MemberListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListAccessWindows": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "AccessWindowPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListKeys": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApiKeyListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminCreateKey": {
    "201": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "NewApiKeyBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminRevokeKey": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApiKeyBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListGrants": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffGrantPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminCreateGrant": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "GrantPreviewBody"
      },
      "codes": null
    },
    "201": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "GrantReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminVoidGrant": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "GrantChangeReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "grant_ended",
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminChangeGrantExpiry": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "GrantChangeReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "grant_ended",
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListEntries": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "StaffEntryPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminGetCharge": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ChargeDetailBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminRefundCharge": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "RefundReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "refund_exceeds_charge",
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminAdjustCredits": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "CreditsReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "402": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminClawBack": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "ClawBackReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "claw_back_exceeds_payment",
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminChangePlan": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "PlanChangeReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "approval_required"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminListHolds": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "HoldPageBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListBudgets": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BudgetListBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminSetBudget": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BudgetBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminRemoveBudget": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BudgetRemovalBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminGetRolloverRule": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "RolloverRuleAnswerBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminSetRolloverRule": {
    "200": {
      "headers": "headerSet11",
      "bodies": {
        "application/json": "RolloverRuleReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "idempotency_key_reused"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "428": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "precondition_required"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminPreviewRollover": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "RolloverPreviewBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminGetApproval": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminApprove": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalReceiptBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "402": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "insufficient_credits"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required",
        "approval_required",
        "own_approval"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "already_decided"
      ]
    },
    "412": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "version_conflict"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminRejectApproval": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required",
        "approval_required",
        "own_approval"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "already_decided"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminWithdrawApproval": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed",
        "step_up_required",
        "approval_required",
        "own_approval"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "already_decided"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminGetBulkGrant": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BulkGrantBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminListBulkGrantLines": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "BulkLinePageBody",
        "text/csv": "textBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminRequestBulkGrant": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ApprovalBody"
      },
      "codes": null
    },
    "400": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "malformed_request"
      ]
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "413": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "payload_too_large"
      ]
    },
    "415": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unsupported_media_type"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminDeleteView": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "SavedViewBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable",
        "unknown_outcome"
      ]
    }
  },
  "adminGetExport": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "application/json": "ExportBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  },
  "adminDownloadExport": {
    "200": {
      "headers": "headerSet10",
      "bodies": {
        "text/csv": "textBody"
      },
      "codes": null
    },
    "401": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unauthenticated"
      ]
    },
    "403": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "forbidden",
        "csrf_failed"
      ]
    },
    "404": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "not_found"
      ]
    },
    "409": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "export_not_done"
      ]
    },
    "422": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "validation_failed"
      ]
    },
    "500": {
      "headers": "headerSet2",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "internal_error"
      ]
    },
    "503": {
      "headers": "headerSet4",
      "bodies": {
        "application/problem+json": "ProblemBody"
      },
      "codes": [
        "unavailable"
      ]
    }
  }
} as const

export const unroutedAnswers = {
  "404": {
    "headers": "headerSet2",
    "bodies": {
      "application/problem+json": "ProblemBody"
    },
    "codes": [
      "not_found"
    ]
  },
  "405": {
    "headers": "headerSet12",
    "bodies": {
      "application/problem+json": "ProblemBody"
    },
    "codes": [
      "method_not_allowed"
    ]
  }
} as const

export const headerSets = {
  "headerSet1": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string",
    "Credits-Cost": "integer",
    "Credits-Kind": "string",
    "Credits-Remaining": "integer",
    "Credits-Charge": "string",
    "Credits-Records": "integer",
    "Credits-Replayed": "string",
    "Credits-Expiring": "string"
  },
  "headerSet2": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string"
  },
  "headerSet3": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string",
    "Credits-Cost": "integer",
    "Credits-Kind": "string",
    "Credits-Remaining": "integer",
    "Credits-Records": "integer",
    "Credits-Expiring": "string"
  },
  "headerSet4": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string",
    "Retry-After": "integer"
  },
  "headerSet5": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string",
    "Credits-Cost": "integer",
    "Credits-Kind": "string",
    "Credits-Remaining": "integer",
    "Credits-Charge": "string",
    "Credits-Records": "integer",
    "Credits-Replayed": "string",
    "Credits-Window-Hits": "integer",
    "Credits-Expiring": "string"
  },
  "headerSet6": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string",
    "Credits-Cost": "integer",
    "Credits-Kind": "string",
    "Credits-Remaining": "integer",
    "Credits-Records": "integer",
    "Credits-Window-Hits": "integer",
    "Credits-Expiring": "string"
  },
  "headerSet7": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string"
  },
  "headerSet8": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "RateLimit": "string",
    "RateLimit-Policy": "string",
    "RateLimit-Limit": "string",
    "RateLimit-Remaining": "string",
    "RateLimit-Reset": "string",
    "Credits-Expiring": "string"
  },
  "headerSet9": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "Set-Cookie": "string"
  },
  "headerSet10": {
    "Request-Id": "string",
    "Rules-Version": "string"
  },
  "headerSet11": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "ETag": "string"
  },
  "headerSet12": {
    "Request-Id": "string",
    "Rules-Version": "string",
    "Allow": "string"
  }
} as const
