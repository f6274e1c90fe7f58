// Generated from openapi/ by scripts/generate.ts. Do not edit.

export const errorCodes = {
  "unauthenticated": {
    "status": 401,
    "title": "Not authenticated",
    "type": "unauthenticated",
    "theirstack": null,
    "description": "There is no API key, session or token on the request, or nobody has it."
  },
  "key_revoked": {
    "status": 401,
    "title": "API key revoked",
    "type": "key-revoked",
    "theirstack": null,
    "description": "The API key was revoked. It never works again."
  },
  "key_expired": {
    "status": 401,
    "title": "API key expired",
    "type": "key-expired",
    "theirstack": null,
    "description": "The API key is past its expiry."
  },
  "team_suspended": {
    "status": 403,
    "title": "Team suspended",
    "type": "team-suspended",
    "theirstack": null,
    "description": "The team is suspended. Nothing is spent until support lifts it."
  },
  "forbidden": {
    "status": 403,
    "title": "Not permitted",
    "type": "forbidden",
    "theirstack": null,
    "description": "Whoever calls is known, but may not do this."
  },
  "csrf_failed": {
    "status": 403,
    "title": "CSRF check failed",
    "type": "csrf-failed",
    "theirstack": null,
    "description": "A write by session cookie came without the session's `X-CSRF-Token`, or from another origin."
  },
  "step_up_required": {
    "status": 403,
    "title": "Fresh second factor required",
    "type": "step-up-required",
    "theirstack": null,
    "description": "This needs a second factor that was proved in the last five minutes: `POST /admin/v1/session/step-up`, then the same request again. Who has no second factor sets one up first."
  },
  "second_factor_required": {
    "status": 401,
    "title": "Second factor required",
    "type": "second-factor-required",
    "theirstack": null,
    "description": "The password was right; now the second factor. `second_factor` has the challenge for `POST /admin/v1/session/second-factor`."
  },
  "second_factor_wrong": {
    "status": 401,
    "title": "Wrong code",
    "type": "second-factor-wrong",
    "theirstack": null,
    "description": "The code is wrong, or was used before. The challenge stays good for some more tries."
  },
  "code_refused": {
    "status": 403,
    "title": "Wrong code",
    "type": "code-refused",
    "theirstack": null,
    "description": "The code is wrong, or was used before. The session is as it was."
  },
  "password_refused": {
    "status": 403,
    "title": "Wrong password",
    "type": "password-refused",
    "theirstack": null,
    "description": "The current password is wrong or missing. The session is as it was."
  },
  "second_factor_conflict": {
    "status": 409,
    "title": "Second factor does not allow it",
    "type": "second-factor-conflict",
    "theirstack": null,
    "description": "There is a second factor already, there is none, or none waits to be confirmed."
  },
  "last_owner": {
    "status": 409,
    "title": "Last owner",
    "type": "last-owner",
    "theirstack": null,
    "description": "Somebody must stay who may do everything."
  },
  "own_account": {
    "status": 409,
    "title": "Not on oneself",
    "type": "own-account",
    "theirstack": null,
    "description": "Nobody changes their own role, disables themselves or resets their own second factor so."
  },
  "email_taken": {
    "status": 409,
    "title": "E-mail taken",
    "type": "email-taken",
    "theirstack": null,
    "description": "A staff user has this e-mail address already."
  },
  "staff_disabled": {
    "status": 409,
    "title": "Staff user disabled",
    "type": "staff-disabled",
    "theirstack": null,
    "description": "The staff user is disabled. Enable first."
  },
  "role_too_high": {
    "status": 409,
    "title": "Role above the person's",
    "type": "role-too-high",
    "theirstack": null,
    "description": "A token may not do more than its person."
  },
  "link_ended": {
    "status": 409,
    "title": "Link has ended",
    "type": "link-ended",
    "theirstack": null,
    "description": "The one-time link was used, was replaced by a newer one, or is past its 24 hours."
  },
  "approval_required": {
    "status": 403,
    "title": "A second person is needed",
    "type": "approval-required",
    "theirstack": null,
    "description": "The write gives or takes more than the role's limit. Nothing was done. `approval` has the amounts: ask a second person to approve it, or, when approving, somebody whose own limit covers it."
  },
  "own_approval": {
    "status": 403,
    "title": "Not your own to decide",
    "type": "own-approval",
    "theirstack": null,
    "description": "Nobody approves or rejects what they asked for themselves, and nobody withdraws what somebody else asked for. Nothing was done."
  },
  "malformed_request": {
    "status": 400,
    "title": "Malformed request",
    "type": "malformed-request",
    "theirstack": "E-001",
    "description": "The body is not JSON."
  },
  "validation_failed": {
    "status": 422,
    "title": "Validation failed",
    "type": "validation-failed",
    "theirstack": "E-024",
    "description": "A parameter, header or field breaks the contract. `errors` names each of them."
  },
  "rate_limited": {
    "status": 429,
    "title": "Too many requests",
    "type": "rate-limited",
    "theirstack": null,
    "description": "A rate limit of the team is used up. `Retry-After` says when to come again."
  },
  "plan_limit": {
    "status": 403,
    "title": "Plan limit reached",
    "type": "plan-limit",
    "theirstack": "E-020",
    "description": "The plan does not allow this page size, page or feature. `limit` says how much it allows."
  },
  "budget_exceeded": {
    "status": 402,
    "title": "Budget exceeded",
    "type": "budget-exceeded",
    "theirstack": null,
    "description": "A budget of the key, the member or the team stops this charge or hold. `budget` is the one with the least left."
  },
  "insufficient_credits": {
    "status": 402,
    "title": "Not enough credits",
    "type": "insufficient-credits",
    "theirstack": "E-007",
    "description": "The team has fewer credits of this kind than the answer costs. Nothing was returned and nothing taken."
  },
  "hold_insufficient": {
    "status": 402,
    "title": "Not enough under the hold",
    "type": "hold-insufficient",
    "theirstack": null,
    "description": "The call or the capture asks for more than is left under the hold. Nothing was taken."
  },
  "hold_ended": {
    "status": 409,
    "title": "Hold has ended",
    "type": "hold-ended",
    "theirstack": null,
    "description": "The hold was captured or released, or is past its expiry. `hold` says which."
  },
  "grant_ended": {
    "status": 409,
    "title": "Grant has ended",
    "type": "grant-ended",
    "theirstack": null,
    "description": "The grant has expired, was voided or rolled over. It cannot be voided and its expiry cannot move."
  },
  "refund_exceeds_charge": {
    "status": 409,
    "title": "Refund exceeds the charge",
    "type": "refund-exceeds-charge",
    "theirstack": null,
    "description": "More was asked for than the charge has left to refund. `refund` says how much that is; 0 when it is refunded already."
  },
  "export_not_done": {
    "status": 409,
    "title": "Export is not done",
    "type": "export-not-done",
    "theirstack": null,
    "description": "The export is still being written, or it failed, so there is no file."
  },
  "claw_back_exceeds_payment": {
    "status": 409,
    "title": "Claw-back exceeds the payment",
    "type": "claw-back-exceeds-payment",
    "theirstack": null,
    "description": "All claw-backs of a payment together may not take more than it granted. `claw_back` has the amounts."
  },
  "idempotency_key_reused": {
    "status": 409,
    "title": "Idempotency key reused",
    "type": "idempotency-key-reused",
    "theirstack": null,
    "description": "This `Idempotency-Key` already belongs to another request of the same operation."
  },
  "already_decided": {
    "status": 409,
    "title": "Already decided",
    "type": "already-decided",
    "theirstack": null,
    "description": "Somebody decided before, or it has expired. `decided` says who, when and how. Nothing was done now."
  },
  "version_conflict": {
    "status": 412,
    "title": "Changed since the preview",
    "type": "version-conflict",
    "theirstack": null,
    "description": "The account moved on since the version in `If-Match`. `current_version` is the version now and `changes` are the entries made since."
  },
  "precondition_required": {
    "status": 428,
    "title": "Precondition required",
    "type": "precondition-required",
    "theirstack": null,
    "description": "This write needs `If-Match` with the version of its preview."
  },
  "not_found": {
    "status": 404,
    "title": "Not found",
    "type": "not-found",
    "theirstack": null,
    "description": "There is no such path, or nothing with this id that the caller may see. `missing` says what was looked for, when it was one thing."
  },
  "method_not_allowed": {
    "status": 405,
    "title": "Method not allowed",
    "type": "method-not-allowed",
    "theirstack": null,
    "description": "The path exists, but not with this method. The header `Allow` lists those that do."
  },
  "unsupported_media_type": {
    "status": 415,
    "title": "Unsupported media type",
    "type": "unsupported-media-type",
    "theirstack": null,
    "description": "The body must be sent as `application/json`."
  },
  "payload_too_large": {
    "status": 413,
    "title": "Body too large",
    "type": "payload-too-large",
    "theirstack": null,
    "description": "The body is larger than the operation takes, which is 1 MiB where nothing else is said."
  },
  "internal_error": {
    "status": 500,
    "title": "Internal error",
    "type": "internal-error",
    "theirstack": null,
    "description": "Something broke on our side. Nothing was charged unless a charge with this request id is in the ledger."
  },
  "unavailable": {
    "status": 503,
    "title": "Unavailable",
    "type": "unavailable",
    "theirstack": null,
    "description": "The server is starting, stopping or overloaded. Nothing was written. `Retry-After` says when to come again."
  },
  "unknown_outcome": {
    "status": 503,
    "title": "Outcome unknown",
    "type": "unknown-outcome",
    "theirstack": null,
    "description": "The connection to the database broke while this write was on its way to disk, so it may have happened or not. The same request with the same `Idempotency-Key` is safe after `Retry-After`: it is done once, however often it is sent. Without a key, first look in the ledger for this request id."
  }
} as const
