// What a customer's project holds, in JavaScript: nothing but the package stands beside it.

const search = `
async function spendOne(call, baseUrl, apiKey) {
  const answer = await call(baseUrl + '/v1/jobs/search', {
    method: 'POST',
    headers: { authorization: 'Bearer ' + apiKey, 'content-type': 'application/json' },
    body: JSON.stringify({ posted_at_max_age_days: 30, limit: 1 }),
  })
  assert.equal(answer.status, 200)
  assert.equal(Number.parseInt(answer.headers.get('credits-cost')), 1)
}
`

const journey = `
  const mock = createMock({ now: '2030-01-01T00:00:00Z' })
  const client = mock.client()
  await spendOne(client.fetch, client.baseUrl, client.apiKey)
  const listener = await listen(mock)
  await spendOne(fetch, listener.url, client.apiKey)
  await listener.close()
  await mock.clock.advance('31d')
  await mock.verify.invariants()
  assert.equal(connect('http://127.0.0.1:4010').client().apiKey, client.apiKey)
`

const esModule = `
import assert from 'node:assert/strict'
import { createMock } from '@scrip/mock'
import { listen } from '@scrip/mock/node'
import { connect } from '@scrip/mock/remote'
${search}
${journey}
console.log('ESM works')
`

const commonJs = `
const assert = require('node:assert/strict')
const { createMock } = require('@scrip/mock')
const { listen } = require('@scrip/mock/node')
const { connect } = require('@scrip/mock/remote')
${search}
async function main() {${journey}}
main().then(() => console.log('CommonJS works'))
`

const nodeTest = `
import assert from 'node:assert/strict'
import { test } from '@scrip/mock/node-test'
${search}
test('a world per test', async ({ scrip }) => {
  const { baseUrl, apiKey, fetch } = scrip.client()
  await spendOne(fetch, baseUrl, apiKey)
})
`

const jest = `
const assert = require('node:assert/strict')
const { test: testWithWorld } = require('@scrip/mock/jest')
const { createMock } = require('@scrip/mock')
const { listen } = require('@scrip/mock/node')
const { connect } = require('@scrip/mock/remote')
${search}
test('the package under plain Jest', async () => {${journey}})
testWithWorld('a world per test', async ({ scrip }) => {
  const { baseUrl, apiKey, fetch } = scrip.client()
  await spendOne(fetch, baseUrl, apiKey)
})
`

const outside = `
import assert from 'node:assert/strict'
${search}
await spendOne(fetch, process.env.SCRIP_BASE_URL, process.env.SCRIP_API_KEY)
console.log('scrip-mock exec works')
`

/** File name → text. */
export const programs: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "consumer", "private": true }\n',
  'esm.mjs': esModule,
  'commonjs.cjs': commonJs,
  'world.node-test.mjs': nodeTest,
  'world.test.js': jest,
  'outside.mjs': outside,
}
