#!/usr/bin/env bash
# curl: `scrip-mock exec -- ./spending.sh`
set -euo pipefail

search() {
  curl --silent --show-error --include --max-time 30 "$SCRIP_BASE_URL/v1/jobs/search" \
    --header "Authorization: Bearer $SCRIP_API_KEY" \
    --header "Content-Type: application/json" \
    --header "Idempotency-Key: nightly-1" \
    --data '{"posted_at_max_age_days": 30, "limit": 2}'
}

# The answer is lost after the charge …
curl --silent --fail "$SCRIP_MOCK_URL/__mock/faults" --data '{"do": {"reset": "after-commit"}}' >/dev/null
if search >/dev/null 2>&1; then
  echo "the answer should have been lost" >&2
  exit 1
fi

# … and the retry with the same key is the same charge.
search | grep --ignore-case '^credits-replayed: ?1'
curl --silent --fail "$SCRIP_MOCK_URL/__mock/verify" \
  --data '{"check": "balance", "kind": "api", "available": 4998}'
echo
