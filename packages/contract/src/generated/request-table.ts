// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const requestTable = {
  "searchJobs": {
    "path": {},
    "query": {},
    "header": {
      "Credits-Max": {
        "kind": "integer",
        "isList": false
      },
      "Credits-Dry-Run": {
        "kind": "string",
        "isList": false
      },
      "Credits-Hold": {
        "kind": "string",
        "isList": false
      },
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [
      "posted_at_max_age_days",
      "posted_at_gte",
      "posted_at_lte",
      "job_id_or",
      "company_id_or",
      "company_domain_or",
      "company_linkedin_url_or",
      "company_name_or",
      "company_name_case_insensitive_or",
      "company_name_partial_match_or"
    ],
    "bodyFields": [
      "page",
      "offset",
      "limit",
      "cursor",
      "include_total_results",
      "blur_company_data",
      "job_title_or",
      "job_title_not",
      "job_title_pattern_or",
      "job_title_pattern_and",
      "job_title_pattern_not",
      "job_country_code_or",
      "job_country_code_not",
      "job_location_or",
      "job_location_not",
      "job_location_pattern_or",
      "job_location_pattern_not",
      "remote",
      "workplace_types_or",
      "posted_at_max_age_days",
      "posted_at_gte",
      "posted_at_lte",
      "discovered_at_max_age_days",
      "discovered_at_min_age_days",
      "discovered_at_gte",
      "discovered_at_lte",
      "is_closed",
      "closed_at_gte",
      "closed_at_lte",
      "job_description_pattern_or",
      "job_description_pattern_and",
      "job_description_pattern_not",
      "job_description_pattern_case_sensitive_or",
      "job_description_contains_or",
      "job_description_contains_not",
      "job_id_or",
      "job_id_not",
      "job_seniority_or",
      "easy_apply",
      "min_salary_usd",
      "max_salary_usd",
      "url_domain_or",
      "url_domain_not",
      "employment_statuses_or",
      "job_technology_slug_or",
      "job_technology_slug_and",
      "job_technology_slug_not",
      "job_keyword_slug_or",
      "job_keyword_slug_and",
      "job_keyword_slug_not",
      "id",
      "company_name_or",
      "company_name_not",
      "company_name_case_insensitive_or",
      "company_name_partial_match_or",
      "company_name_partial_match_not",
      "company_id_or",
      "company_id_not",
      "company_domain_or",
      "company_domain_not",
      "company_linkedin_url_or",
      "company_type",
      "company_description_pattern_or",
      "company_description_pattern_not",
      "company_description_pattern_accent_insensitive",
      "company_location_pattern_or",
      "company_country_code_or",
      "company_country_code_not",
      "company_country_code_not_or_null",
      "company_technology_slug_or",
      "company_technology_slug_and",
      "company_technology_slug_not",
      "company_keyword_slug_or",
      "company_keyword_slug_and",
      "company_keyword_slug_not",
      "company_investors_or",
      "company_investors_partial_match_or",
      "company_tags_or",
      "min_employee_count",
      "max_employee_count",
      "min_employee_count_or_null",
      "max_employee_count_or_null",
      "min_revenue_usd",
      "max_revenue_usd",
      "min_funding_usd",
      "max_funding_usd",
      "funding_stage_or",
      "last_funding_round_date_gte",
      "last_funding_round_date_lte",
      "industry_id_or",
      "industry_id_not",
      "industry_id_not_or_null",
      "only_yc_companies",
      "order_by",
      "property_exists_or",
      "property_exists_and",
      "field",
      "desc"
    ]
  },
  "searchCompanies": {
    "path": {},
    "query": {},
    "header": {
      "Credits-Max": {
        "kind": "integer",
        "isList": false
      },
      "Credits-Dry-Run": {
        "kind": "string",
        "isList": false
      },
      "Credits-Hold": {
        "kind": "string",
        "isList": false
      },
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "page",
      "offset",
      "limit",
      "cursor",
      "include_total_results",
      "blur_company_data",
      "company_name_or",
      "company_name_not",
      "company_name_case_insensitive_or",
      "company_name_partial_match_or",
      "company_name_partial_match_not",
      "company_id_or",
      "company_id_not",
      "company_domain_or",
      "company_domain_not",
      "company_linkedin_url_or",
      "company_type",
      "company_description_pattern_or",
      "company_description_pattern_not",
      "company_description_pattern_accent_insensitive",
      "company_location_pattern_or",
      "company_country_code_or",
      "company_country_code_not",
      "company_country_code_not_or_null",
      "company_technology_slug_or",
      "company_technology_slug_and",
      "company_technology_slug_not",
      "company_keyword_slug_or",
      "company_keyword_slug_and",
      "company_keyword_slug_not",
      "company_investors_or",
      "company_investors_partial_match_or",
      "company_tags_or",
      "min_employee_count",
      "max_employee_count",
      "min_employee_count_or_null",
      "max_employee_count_or_null",
      "min_revenue_usd",
      "max_revenue_usd",
      "min_funding_usd",
      "max_funding_usd",
      "funding_stage_or",
      "last_funding_round_date_gte",
      "last_funding_round_date_lte",
      "industry_id_or",
      "industry_id_not",
      "industry_id_not_or_null",
      "only_yc_companies",
      "order_by",
      "expand_technology_slugs",
      "job_filters",
      "tech_filters",
      "min_num_jobs_found",
      "property_exists_or",
      "property_exists_and",
      "field",
      "desc",
      "job_title_or",
      "job_title_not",
      "job_title_pattern_or",
      "job_title_pattern_and",
      "job_title_pattern_not",
      "job_country_code_or",
      "job_country_code_not",
      "job_location_or",
      "job_location_not",
      "job_location_pattern_or",
      "job_location_pattern_not",
      "remote",
      "workplace_types_or",
      "posted_at_max_age_days",
      "posted_at_gte",
      "posted_at_lte",
      "discovered_at_max_age_days",
      "discovered_at_min_age_days",
      "discovered_at_gte",
      "discovered_at_lte",
      "is_closed",
      "closed_at_gte",
      "closed_at_lte",
      "job_description_pattern_or",
      "job_description_pattern_and",
      "job_description_pattern_not",
      "job_description_pattern_case_sensitive_or",
      "job_description_contains_or",
      "job_description_contains_not",
      "job_id_or",
      "job_id_not",
      "job_seniority_or",
      "easy_apply",
      "min_salary_usd",
      "max_salary_usd",
      "url_domain_or",
      "url_domain_not",
      "employment_statuses_or",
      "job_technology_slug_or",
      "job_technology_slug_and",
      "job_technology_slug_not",
      "job_keyword_slug_or",
      "job_keyword_slug_and",
      "job_keyword_slug_not",
      "id",
      "technology_slug_or",
      "technology_category_slug_or",
      "technology_parent_category_slug_or",
      "confidence_or",
      "max_rank",
      "min_jobs",
      "max_jobs",
      "min_relative_occurrence",
      "first_date_found_gte",
      "first_date_found_lte",
      "last_date_found_gte",
      "last_date_found_lte"
    ]
  },
  "searchTechnologies": {
    "path": {},
    "query": {},
    "header": {
      "Credits-Max": {
        "kind": "integer",
        "isList": false
      },
      "Credits-Dry-Run": {
        "kind": "string",
        "isList": false
      },
      "Credits-Hold": {
        "kind": "string",
        "isList": false
      },
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [
      "company_id",
      "company_domain",
      "company_linkedin_url",
      "company_name"
    ],
    "bodyFields": [
      "technology_slug_or",
      "technology_category_slug_or",
      "technology_parent_category_slug_or",
      "confidence_or",
      "max_rank",
      "min_jobs",
      "max_jobs",
      "min_relative_occurrence",
      "first_date_found_gte",
      "first_date_found_lte",
      "last_date_found_gte",
      "last_date_found_lte",
      "company_id",
      "company_domain",
      "company_linkedin_url",
      "company_name",
      "page",
      "offset",
      "limit",
      "cursor",
      "include_total_results",
      "order_by",
      "field",
      "desc"
    ]
  },
  "revealCompanies": {
    "path": {},
    "query": {},
    "header": {
      "Credits-Max": {
        "kind": "integer",
        "isList": false
      },
      "Credits-Dry-Run": {
        "kind": "string",
        "isList": false
      },
      "Credits-Hold": {
        "kind": "string",
        "isList": false
      },
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [
      "company_ids",
      "company_domains"
    ],
    "bodyFields": [
      "company_ids",
      "company_domains"
    ]
  },
  "listAccessWindows": {
    "path": {},
    "query": {
      "state": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getCreditBalanceLegacy": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getCreditBalance": {
    "path": {},
    "query": {
      "as_of": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listGrants": {
    "path": {},
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "state": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listEntries": {
    "path": {},
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "type": {
        "kind": "string",
        "isList": true
      },
      "from": {
        "kind": "string",
        "isList": false
      },
      "to": {
        "kind": "string",
        "isList": false
      },
      "charge_id": {
        "kind": "string",
        "isList": false
      },
      "grant_id": {
        "kind": "string",
        "isList": false
      },
      "operation": {
        "kind": "string",
        "isList": false
      },
      "api_key_id": {
        "kind": "string",
        "isList": false
      },
      "member_id": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listCharges": {
    "path": {},
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "operation": {
        "kind": "string",
        "isList": false
      },
      "api_key_id": {
        "kind": "string",
        "isList": false
      },
      "from": {
        "kind": "string",
        "isList": false
      },
      "to": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "estimateCost": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [
      "units",
      "company_ids"
    ],
    "bodyFields": [
      "operation",
      "units",
      "company_ids"
    ]
  },
  "getForecast": {
    "path": {},
    "query": {
      "days": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "createHold": {
    "path": {},
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "kind",
      "amount",
      "ttl_seconds",
      "label"
    ]
  },
  "listHolds": {
    "path": {},
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "state": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getUsage": {
    "path": {},
    "query": {
      "from": {
        "kind": "string",
        "isList": false
      },
      "to": {
        "kind": "string",
        "isList": false
      },
      "timezone": {
        "kind": "string",
        "isList": false
      },
      "kind": {
        "kind": "string",
        "isList": false
      },
      "group_by": {
        "kind": "string",
        "isList": true
      },
      "format": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getCreditsConsumptionLegacy": {
    "path": {},
    "query": {
      "start_datetime": {
        "kind": "string",
        "isList": false
      },
      "end_datetime": {
        "kind": "string",
        "isList": false
      },
      "timezone": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listRequestsLegacy": {
    "path": {},
    "query": {
      "start_datetime": {
        "kind": "string",
        "isList": false
      },
      "end_datetime": {
        "kind": "string",
        "isList": false
      },
      "origin": {
        "kind": "string",
        "isList": false
      },
      "page": {
        "kind": "integer",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "countRequestsLegacy": {
    "path": {},
    "query": {
      "start_datetime": {
        "kind": "string",
        "isList": false
      },
      "end_datetime": {
        "kind": "string",
        "isList": false
      },
      "timezone": {
        "kind": "string",
        "isList": false
      },
      "is_origin_app": {
        "kind": "boolean",
        "isList": false
      },
      "api_key_id": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getTeam": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "signInStaff": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "email",
      "password"
    ]
  },
  "getStaffSession": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "signOutStaff": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getSignInMethods": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "finishStaffSignIn": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "challenge",
      "code"
    ]
  },
  "acceptStaffLink": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "token",
      "password"
    ]
  },
  "beginOidcSignIn": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "return_to"
    ]
  },
  "finishOidcSignIn": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "code",
      "state"
    ]
  },
  "stepUpStaff": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "code"
    ]
  },
  "changeStaffPassword": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "current_password",
      "new_password"
    ]
  },
  "enrolStaffTotp": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "current_password"
    ]
  },
  "removeStaffTotp": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "confirmStaffTotp": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "code"
    ]
  },
  "renewStaffRecoveryCodes": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listStaffSessions": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "endOtherStaffSessions": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListStaff": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminInviteStaff": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "email",
      "name",
      "role"
    ]
  },
  "adminListStaffTokens": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminIssueStaffToken": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "staff_id",
      "name",
      "role",
      "expires_at"
    ]
  },
  "adminListPlans": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListTeams": {
    "path": {},
    "query": {
      "q": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminCreateTeam": {
    "path": {},
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "name",
      "domain",
      "plan_id",
      "time_zone",
      "anchor_at",
      "owner_email"
    ]
  },
  "adminListExpiring": {
    "path": {},
    "query": {
      "within_days": {
        "kind": "integer",
        "isList": false
      },
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "kind": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminVerifyLedger": {
    "path": {},
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "team_id",
      "cursor",
      "limit"
    ]
  },
  "adminGetUsage": {
    "path": {},
    "query": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "from": {
        "kind": "string",
        "isList": false
      },
      "to": {
        "kind": "string",
        "isList": false
      },
      "timezone": {
        "kind": "string",
        "isList": false
      },
      "kind": {
        "kind": "string",
        "isList": false
      },
      "group_by": {
        "kind": "string",
        "isList": true
      },
      "format": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListAudit": {
    "path": {},
    "query": {
      "actor_id": {
        "kind": "string",
        "isList": false
      },
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "action": {
        "kind": "string",
        "isList": false
      },
      "target": {
        "kind": "string",
        "isList": false
      },
      "reason_code": {
        "kind": "string",
        "isList": false
      },
      "request_id": {
        "kind": "string",
        "isList": false
      },
      "ip": {
        "kind": "string",
        "isList": false
      },
      "audit_id": {
        "kind": "string",
        "isList": false
      },
      "from": {
        "kind": "string",
        "isList": false
      },
      "to": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminGetLimits": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListApprovals": {
    "path": {},
    "query": {
      "state": {
        "kind": "string",
        "isList": false
      },
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "requested_by": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminRequestApproval": {
    "path": {},
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "operation",
      "path",
      "body",
      "version",
      "team_id",
      "grant_id",
      "charge_id"
    ]
  },
  "adminListBulkGrants": {
    "path": {},
    "query": {
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminCreateBulkGrant": {
    "path": {},
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "name",
      "csv"
    ]
  },
  "adminSearch": {
    "path": {},
    "query": {
      "q": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListViews": {
    "path": {},
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminCreateView": {
    "path": {},
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "name",
      "path",
      "is_shared"
    ]
  },
  "adminListExports": {
    "path": {},
    "query": {
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminCreateExport": {
    "path": {},
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "type",
      "team_id",
      "kind",
      "from",
      "to",
      "timezone",
      "group_by",
      "action",
      "actor_id",
      "reason_code",
      "q"
    ]
  },
  "adminListEvents": {
    "path": {},
    "query": {
      "after": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {
      "Last-Event-ID": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getCompany": {
    "path": {
      "company_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listCompanyJobs": {
    "path": {
      "company_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "listCompanyTechnologies": {
    "path": {
      "company_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getCharge": {
    "path": {
      "charge_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "getHold": {
    "path": {
      "hold_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "captureHold": {
    "path": {
      "hold_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "amount",
      "records"
    ]
  },
  "releaseHold": {
    "path": {
      "hold_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "endStaffSession": {
    "path": {
      "session_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminChangeStaffRole": {
    "path": {
      "staff_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "role"
    ]
  },
  "adminDisableStaff": {
    "path": {
      "staff_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminEnableStaff": {
    "path": {
      "staff_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminResetStaffSecondFactor": {
    "path": {
      "staff_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminIssueStaffLink": {
    "path": {
      "staff_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminRevokeStaffToken": {
    "path": {
      "token_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminGetTeam": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminSuspendTeam": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminUnsuspendTeam": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminGetStatement": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "month": {
        "kind": "string",
        "isList": false
      },
      "format": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListMembers": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListAccessWindows": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "state": {
        "kind": "string",
        "isList": false
      },
      "charge_id": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListKeys": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminCreateKey": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "name",
      "expires_at"
    ]
  },
  "adminRevokeKey": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "key_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListGrants": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "state": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminCreateGrant": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "kind",
      "amount",
      "source",
      "class",
      "priority",
      "effective_at",
      "expires_at",
      "invoice_id",
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminVoidGrant": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "grant_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminChangeGrantExpiry": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "grant_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "expires_at",
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminListEntries": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "type": {
        "kind": "string",
        "isList": true
      },
      "from": {
        "kind": "string",
        "isList": false
      },
      "to": {
        "kind": "string",
        "isList": false
      },
      "charge_id": {
        "kind": "string",
        "isList": false
      },
      "grant_id": {
        "kind": "string",
        "isList": false
      },
      "operation": {
        "kind": "string",
        "isList": false
      },
      "api_key_id": {
        "kind": "string",
        "isList": false
      },
      "member_id": {
        "kind": "string",
        "isList": false
      },
      "source": {
        "kind": "string",
        "isList": false
      },
      "actor_id": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminGetCharge": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "charge_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminRefundCharge": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "charge_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "amount",
      "reissue",
      "reason_code",
      "note",
      "ticket_url",
      "expires_at"
    ]
  },
  "adminAdjustCredits": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "kind",
      "amount",
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminClawBack": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "kind",
      "payment_id",
      "amount",
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminChangePlan": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "plan_id",
      "at",
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminListHolds": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "state": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListBudgets": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminSetBudget": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "scope",
      "scope_id",
      "kind",
      "window",
      "limit",
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminRemoveBudget": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "budget_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminGetRolloverRule": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "kind": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminSetRolloverRule": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      },
      "kind": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "preview": {
        "kind": "boolean",
        "isList": false
      }
    },
    "header": {
      "Idempotency-Key": {
        "kind": "string",
        "isList": false
      },
      "If-Match": {
        "kind": "string",
        "isList": false
      },
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": true,
    "atLeastOneOf": [],
    "bodyFields": [
      "rule",
      "reason_code",
      "note",
      "ticket_url",
      "mode",
      "max_amount",
      "max_rollovers",
      "life",
      "basis",
      "months",
      "percent",
      "percent_of"
    ]
  },
  "adminPreviewRollover": {
    "path": {
      "team_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "kind": {
        "kind": "string",
        "isList": false
      },
      "at": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminGetApproval": {
    "path": {
      "approval_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminApprove": {
    "path": {
      "approval_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "note"
    ]
  },
  "adminRejectApproval": {
    "path": {
      "approval_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "note"
    ]
  },
  "adminWithdrawApproval": {
    "path": {
      "approval_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "note"
    ]
  },
  "adminGetBulkGrant": {
    "path": {
      "bulk_grant_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminListBulkGrantLines": {
    "path": {
      "bulk_grant_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {
      "state": {
        "kind": "string",
        "isList": false
      },
      "cursor": {
        "kind": "string",
        "isList": false
      },
      "limit": {
        "kind": "integer",
        "isList": false
      },
      "format": {
        "kind": "string",
        "isList": false
      }
    },
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminRequestBulkGrant": {
    "path": {
      "bulk_grant_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": [
      "reason_code",
      "note",
      "ticket_url"
    ]
  },
  "adminDeleteView": {
    "path": {
      "view_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {
      "X-CSRF-Token": {
        "kind": "string",
        "isList": false
      }
    },
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminGetExport": {
    "path": {
      "export_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  },
  "adminDownloadExport": {
    "path": {
      "export_id": {
        "kind": "string",
        "isList": false
      }
    },
    "query": {},
    "header": {},
    "needsIdempotencyKey": false,
    "atLeastOneOf": [],
    "bodyFields": []
  }
} as const
