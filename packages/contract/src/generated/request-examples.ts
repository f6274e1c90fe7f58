// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const requestExamples = {
  "searchJobs": {
    "recentDataEngineers": {
      "posted_at_max_age_days": 7,
      "job_title_or": [
        "data engineer"
      ],
      "job_country_code_or": [
        "US"
      ],
      "limit": 25
    },
    "freeCount": {
      "posted_at_max_age_days": 30,
      "job_technology_slug_or": [
        "postgresql"
      ],
      "include_total_results": true,
      "blur_company_data": true,
      "limit": 1
    },
    "nextSweep": {
      "posted_at_gte": "2026-11-01",
      "discovered_at_gte": "2026-11-22T06:00:00Z",
      "job_id_not": [
        1,
        2,
        3
      ],
      "min_employee_count_or_null": 50,
      "limit": 100
    }
  },
  "searchCompanies": {
    "hiringOnKubernetes": {
      "company_country_code_or": [
        "DE"
      ],
      "min_employee_count": 50,
      "job_filters": {
        "posted_at_max_age_days": 30,
        "job_technology_slug_or": [
          "kubernetes"
        ]
      },
      "min_num_jobs_found": 2,
      "limit": 10
    },
    "usersOfATechnology": {
      "tech_filters": {
        "technology_slug_or": [
          "snowflake"
        ],
        "confidence_or": [
          "high"
        ]
      },
      "expand_technology_slugs": [
        "snowflake"
      ],
      "limit": 5
    }
  },
  "searchTechnologies": {
    "byDomain": {
      "company_domain": "northwind.example",
      "confidence_or": [
        "high",
        "medium"
      ]
    }
  },
  "revealCompanies": {
    "byId": {
      "company_ids": [
        "c0001",
        "c0002"
      ]
    },
    "byDomain": {
      "company_domains": [
        "northwind.example"
      ]
    }
  },
  "estimateCost": {
    "search": {
      "operation": "searchJobs",
      "units": 100
    },
    "reveal": {
      "operation": "revealCompanies",
      "company_ids": [
        "c0001",
        "c0002"
      ]
    }
  },
  "createHold": {
    "nightlyBatch": {
      "kind": "api",
      "amount": 500,
      "ttl_seconds": 900,
      "label": "nightly batch"
    }
  },
  "signInStaff": {
    "password": {
      "email": "support@scrip.example",
      "password": "correct horse battery staple"
    }
  },
  "finishStaffSignIn": {
    "code": {
      "challenge": "6Yw0bPpQ3mXx",
      "code": "287082"
    },
    "recovery": {
      "challenge": "6Yw0bPpQ3mXx",
      "code": "k3m9p-q7r2t"
    }
  },
  "acceptStaffLink": {
    "first": {
      "token": "4c1d9a53e2f8",
      "password": "correct horse battery staple"
    }
  },
  "beginOidcSignIn": {
    "teams": {
      "return_to": "/teams"
    }
  },
  "finishOidcSignIn": {
    "back": {
      "code": "SplxlOBeZQQYbYS6WxSbIA",
      "state": "af0ifjsldkj"
    }
  },
  "stepUpStaff": {
    "code": {
      "code": "287082"
    }
  },
  "changeStaffPassword": {
    "change": {
      "current_password": "correct horse battery staple",
      "new_password": "staple battery horse correct"
    }
  },
  "enrolStaffTotp": {
    "password": {
      "current_password": "correct horse battery staple"
    }
  },
  "confirmStaffTotp": {
    "code": {
      "code": "287082"
    }
  },
  "adminInviteStaff": {
    "support": {
      "email": "ada@scrip.example",
      "name": "Ada Lovelace",
      "role": "support"
    }
  },
  "adminIssueStaffToken": {
    "nightly": {
      "staff_id": "staff_1",
      "name": "nightly report",
      "role": "viewer",
      "expires_at": "2999-01-01T00:00:00Z"
    }
  },
  "adminCreateTeam": {
    "northwind": {
      "name": "Northwind",
      "domain": "northwind.example",
      "plan_id": "free",
      "time_zone": "Europe/Madrid",
      "owner_email": "owner@northwind.example"
    }
  },
  "adminVerifyLedger": {
    "team": {
      "team_id": "team_1"
    },
    "all": {
      "limit": 200
    }
  },
  "adminRequestApproval": {
    "grant": {
      "operation": "adminCreateGrant",
      "path": {
        "team_id": "team_1"
      },
      "body": {
        "kind": "api",
        "amount": 20000,
        "source": "manual",
        "class": "unpaid",
        "reason_code": "sales_agreement",
        "note": "Agreed with sales for the pilot."
      },
      "version": "version_1"
    }
  },
  "adminCreateBulkGrant": {
    "two": {
      "name": "spring.csv",
      "csv": "team,kind,amount,expires_at,reason_code,note\nteam_1,api,500,2099-01-01,goodwill,Spring promise\nnobody.example,api,500,,goodwill,Spring promise\n"
    }
  },
  "adminCreateView": {
    "goodwill": {
      "name": "Goodwill this month",
      "path": "/audit?reason=goodwill",
      "is_shared": true
    }
  },
  "adminCreateExport": {
    "audit": {
      "type": "audit",
      "from": "2026-11-01",
      "to": "2026-12-01"
    },
    "teams": {
      "type": "teams"
    }
  },
  "captureHold": {
    "part": {
      "amount": 320
    },
    "all": {}
  },
  "adminChangeStaffRole": {
    "up": {
      "role": "billing_admin"
    }
  },
  "adminSuspendTeam": {
    "unpaid": {
      "reason_code": "other",
      "note": "The invoice is three months late."
    }
  },
  "adminUnsuspendTeam": {
    "paid": {
      "reason_code": "other",
      "note": "The invoice was paid today."
    }
  },
  "adminCreateKey": {
    "nightly": {
      "name": "nightly sync",
      "expires_at": "2099-11-23T00:00:00Z"
    }
  },
  "adminCreateGrant": {
    "goodwill": {
      "kind": "api",
      "amount": 500,
      "source": "promo",
      "class": "unpaid",
      "expires_at": "2099-01-01T00:00:00Z",
      "reason_code": "goodwill",
      "note": "The search was slow all week."
    },
    "offlinePayment": {
      "kind": "company",
      "amount": 1000,
      "source": "top_up",
      "class": "paid",
      "invoice_id": "INV-2026-0042",
      "reason_code": "offline_payment",
      "note": "Paid by bank transfer."
    }
  },
  "adminVoidGrant": {
    "mistake": {
      "reason_code": "correction",
      "note": "Granted to the wrong team."
    }
  },
  "adminChangeGrantExpiry": {
    "extend": {
      "expires_at": "2099-03-01T00:00:00Z",
      "reason_code": "sales_agreement",
      "note": "Agreed with sales."
    }
  },
  "adminRefundCharge": {
    "all": {
      "reason_code": "service_issue",
      "note": "The records were stale."
    },
    "reissued": {
      "amount": 20,
      "reissue": {
        "expires_at": "2099-03-01T00:00:00Z"
      },
      "reason_code": "service_issue",
      "note": "The records were stale."
    }
  },
  "adminAdjustCredits": {
    "double": {
      "kind": "api",
      "amount": 100,
      "reason_code": "correction",
      "note": "Granted twice."
    }
  },
  "adminClawBack": {
    "dispute": {
      "kind": "company",
      "payment_id": "pay_3f8a21",
      "reason_code": "correction",
      "note": "The bank took the payment back."
    }
  },
  "adminChangePlan": {
    "upgrade": {
      "plan_id": "api_5000",
      "reason_code": "sales_agreement",
      "note": "Signed today."
    },
    "cancel": {
      "plan_id": "free",
      "at": "period_end",
      "reason_code": "other",
      "note": "Cancelled by mail."
    }
  },
  "adminSetBudget": {
    "key": {
      "scope": "api_key",
      "scope_id": "key_1",
      "kind": "api",
      "window": "day",
      "limit": 100,
      "reason_code": "other",
      "note": "Asked for by the owner."
    },
    "team": {
      "scope": "team",
      "scope_id": "team_1",
      "kind": "api",
      "window": "month",
      "limit": 5000,
      "reason_code": "sales_agreement",
      "note": "As agreed."
    }
  },
  "adminRemoveBudget": {
    "unneeded": {
      "reason_code": "other",
      "note": "No longer wanted."
    }
  },
  "adminSetRolloverRule": {
    "twelveMonths": {
      "rule": {
        "mode": "all",
        "life": {
          "basis": "origin",
          "months": 12
        }
      },
      "reason_code": "sales_agreement",
      "note": "As agreed in the contract."
    },
    "half": {
      "rule": {
        "mode": "percent",
        "percent": 50,
        "percent_of": "unused",
        "max_amount": 5000,
        "max_rollovers": 2,
        "life": {
          "basis": "forever"
        }
      },
      "reason_code": "other",
      "note": "Trial of the new terms."
    },
    "none": {
      "rule": {
        "mode": "none"
      },
      "reason_code": "correction",
      "note": "The plan has no rollover."
    }
  },
  "adminApprove": {
    "agreed": {
      "note": "Seen the contract."
    }
  },
  "adminRejectApproval": {
    "no": {
      "note": "The agreement says 10 000."
    }
  },
  "adminWithdrawApproval": {
    "mine": {
      "note": "Wrong team."
    }
  },
  "adminRequestBulkGrant": {
    "promise": {
      "reason_code": "goodwill",
      "note": "The promise of spring."
    }
  }
} as const
