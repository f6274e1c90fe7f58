"""Python's own unittest: `scrip-mock exec -- python3 -m unittest test_spending`. Nothing has to be installed."""

import http.client
import json
import os
import unittest
import urllib.error
import urllib.request

BASE_URL = os.environ["SCRIP_BASE_URL"]
API_KEY = os.environ["SCRIP_API_KEY"]


def call(method, path, body=None, headers=None):
    request = urllib.request.Request(
        BASE_URL + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {API_KEY}",
            "Content-Type": "application/json",
            **(headers or {}),
        },
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        text = response.read()
        return response, json.loads(text) if text else None


def search_jobs(limit, idempotency_key):
    return call(
        "POST",
        "/v1/jobs/search",
        {"posted_at_max_age_days": 30, "limit": limit},
        {"Idempotency-Key": idempotency_key},
    )


def api_credits():
    _, balance = call("GET", "/v1/credits/balance")
    return balance["balances"]["api"]["available"]


class Spending(unittest.TestCase):
    def setUp(self):
        call("POST", "/__mock/reset")

    def test_a_search_says_what_it_cost(self):
        response, answer = search_jobs(2, "first")
        self.assertEqual(len(answer["data"]), 2)
        self.assertTrue(response.headers["Credits-Cost"].startswith("2"))
        self.assertEqual(api_credits(), 4998)

    def test_a_lost_answer_is_paid_once(self):
        call("POST", "/__mock/faults", {"match": {"path": "/v1/jobs/search"}, "do": {"reset": "after-commit"}})
        with self.assertRaises((urllib.error.URLError, ConnectionError, http.client.HTTPException)):
            search_jobs(3, "lost")
        response, _ = search_jobs(3, "lost")
        self.assertEqual(response.headers["Credits-Replayed"], "?1")
        self.assertEqual(api_credits(), 4997)

    def test_the_clock_turns(self):
        _, turn = call("POST", "/__mock/clock", {"advance": "31d"})
        self.assertIn("period", [fired["type"] for fired in turn["fired"]])


if __name__ == "__main__":
    unittest.main()
